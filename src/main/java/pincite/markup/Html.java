package pincite.markup;

import java.util.stream.Collectors;

/** Words of others within HTML: they stand there as they are, in text and in attributes. */
public final class Html {

    private Html() {
    }

    public static String escaped(String words) {
        return words.codePoints().mapToObj(Html::escaped).collect(Collectors.joining());
    }

    /** What no document may hold, and what turns the direction of writing for what stands behind it, is left out. */
    private static String escaped(int sign) {
        return switch (sign) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> Signs.isShown(sign) ? Character.toString(sign) : "";
        };
    }
}
