package pincite.markup;

/** Characters that documents may hold. */
public final class Signs {

    private Signs() {
    }

    /** Neither a control nor half a character, and nothing that turns the direction of writing for what stands behind it. */
    public static boolean isShown(int sign) {
        boolean isControl = Character.isISOControl(sign) && !Character.isWhitespace(sign);
        boolean isTurning = sign >= 0x202a && sign <= 0x202e || sign >= 0x2066 && sign <= 0x2069;
        boolean isNone = sign >= 0xd800 && sign <= 0xdfff || (sign & 0xfffe) == 0xfffe || isSeparator(sign);
        return !isControl && !isTurning && !isNone;
    }

    /** White space for Java alone. */
    private static boolean isSeparator(int sign) {
        return sign >= 0x1c && sign <= 0x1f || sign == 0x0b || sign == 0x0c;
    }

    /** Without what is not shown. */
    public static String kept(String words) {
        var kept = new StringBuilder();
        words.codePoints().filter(Signs::isShown).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** In one line, without what is not shown. */
    public static String line(String words) {
        var line = new StringBuilder();
        words.codePoints().map(sign -> Character.isWhitespace(sign) || sign == 0x85 ? ' ' : sign).filter(Signs::isShown)
                .filter(sign -> sign != ' ' || line.length() > 0 && line.charAt(line.length() - 1) != ' ')
                .forEach(line::appendCodePoint);
        return line.toString().strip();
    }
}
