package pincite.answer.proof;

/** Makes texts look alike that differ in their marks only: curly and straight quotation marks, kinds of dash, runs of space. */
public final class Typography {

    private Typography() {
    }

    /** Without space at its ends. */
    public static String fold(String text) {
        var folded = new StringBuilder(text.length());
        for (int unit = 0; unit < text.length(); unit++) {
            var shape = shape(text.charAt(unit));
            boolean isRunOfSpace = shape.equals(" ") && (folded.isEmpty() || folded.charAt(folded.length() - 1) == ' ');
            folded.append(isRunOfSpace ? "" : shape);
        }
        return folded.toString().strip();
    }

    /** What stands for the character; empty for one that is not seen. */
    public static String shape(char character) {
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
