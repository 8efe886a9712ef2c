package pincite.corpus;

/** What was not understood of an article that is read all the same, and the line of its file, in words for who wrote it. */
public record Remark(String article, int line, String says) {

    /** Where what is remarked stands in no line of the file. */
    public static final int WHOLE = 0;

    /** In one line. */
    public String inWords() {
        return Printable.line(article + (line == WHOLE ? ": " : ", line " + line + ": ") + says);
    }
}
