package pincite.corpus;

/** What was not understood of an article that is read all the same, and the line of its file, in words for who wrote it. */
public record Remark(String article, int line, String says) {

    /** In one line. */
    public String inWords() {
        return Printable.line(article + ", line " + line + ": " + says);
    }
}
