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

    /** What is set over and under the letter before. */
    static boolean isMark(int character) {
        return Character.getType(character) == Character.NON_SPACING_MARK && !isSelector(character);
    }

    /** Says whether the sign before is shown in colour. */
    private static boolean isSelector(int character) {
        return character >= 0xfe00 && character <= 0xfe0f;
    }

    /** At which no line ends, or which is thinner than others. */
    static boolean isNarrowSpace(char character) {
        return character == '\u00a0' || character >= '\u2007' && character <= '\u200a' || character == '\u202f';
    }

    /** The letters of a ligature. */
    static String opened(String letter) {
        return switch (letter) {
            case "\ufb00" -> "ff";
            case "\ufb01" -> "fi";
            case "\ufb02" -> "fl";
            case "\ufb03" -> "ffi";
            case "\ufb04" -> "ffl";
            case "\ufb05", "\ufb06" -> "st";
            default -> letter;
        };
    }

    /** What stands for the character. */
    static String shape(char character) {
        return switch (character) {
            case '‘', '’', '‚', '‛', 'ʼ', '′', '`', '´' -> "'";
            case '“', '”', '„', '‟', '″', '«', '»' -> "\"";
            case '‐', '‑', '‒', '–', '—', '―', '−' -> "-";
            case '…' -> "...";
            default ->
                Character.isWhitespace(character) || Character.isSpaceChar(character) ? " " : String.valueOf(character);
        };
    }
}
