package pincite.english;

import java.util.Locale;

/** How words are set: kinds of quotation marks, dashes and space, edges and capitals. */
public final class Typography {

    private Typography() {
    }

    /** No word goes on from before this place to after it. */
    public static boolean isWordEdge(String text, int place) {
        return place == 0 || place == text.length() || !Character.isLetterOrDigit(text.charAt(place - 1))
                || !Character.isLetterOrDigit(text.charAt(place));
    }

    /** With a capital at its start, as a sentence has. */
    public static String capitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
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
