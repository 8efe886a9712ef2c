package pincite.english;

/** Makes texts look alike that differ in their marks only: curly and straight quotation marks, kinds of dash, runs of space. */
public final class Typography {

    private Typography() {
    }

    /** Without space at its ends. */
    public static String fold(String text) {
        return FoldedText.of(text).text();
    }

    /** No word goes on from before this place to after it. */
    public static boolean isWordEdge(String text, int place) {
        return place == 0 || place == text.length() || !Character.isLetterOrDigit(text.charAt(place - 1))
                || !Character.isLetterOrDigit(text.charAt(place));
    }

    /** What stands for the character; empty for one that is not seen. */
    static String shape(char character) {
        return switch (character) {
            case '‘', '’', '‚', '‛', 'ʼ', '′', '`', '´' -> "'";
            case '“', '”', '„', '‟', '″', '«', '»' -> "\"";
            case '‐', '‑', '‒', '–', '—', '―', '−' -> "-";
            case '…' -> "...";
            case '\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff' -> "";
            default ->
                Character.isWhitespace(character) || Character.isSpaceChar(character) ? " " : String.valueOf(character);
        };
    }
}
