package pincite.corpus;

import java.util.regex.Pattern;

/**
 * What may be written to a terminal or a log: nothing in it rings, colours, moves or hides what stands around it, or turns the direction
 * of writing.
 */
public final class Printable {

    private static final String STEERING = "\\x{61c}\\x{200e}\\x{200f}\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}";
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}" + STEERING + "&&[^\\n\\t]]");
    private static final Pattern UNSEEN_IN_LINE = Pattern.compile("[\\p{Cc}\\x{2028}\\x{2029}" + STEERING + "]");

    private Printable() {
    }

    /** Lines stay lines. */
    public static String of(String text) {
        return UNSEEN.matcher(text).replaceAll("");
    }

    /** A name or a sentence; what ends a line in it would forge the next one. */
    public static String line(String text) {
        return UNSEEN_IN_LINE.matcher(text).replaceAll("\uFFFD");
    }

    /** The same JSON: in it such characters stand in strings only, where they may be escaped. */
    public static String json(String json) {
        return UNSEEN.matcher(json).replaceAll(found -> String.format("\\\\u%04x", (int) found.group().charAt(0)));
    }
}
