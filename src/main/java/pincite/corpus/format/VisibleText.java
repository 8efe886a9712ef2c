package pincite.corpus.format;

import java.util.regex.Pattern;

/** Text without letters that nobody sees: those without width, those that turn its direction, and tags of Unicode. */
public final class VisibleText {

    /** The joiners of Persian and of emoji stay: they change what is seen. */
    private static final Pattern UNSEEN = Pattern.compile(
            "[\\u00AD\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\uFEFF\\x{E0000}-\\x{E007F}]");

    private VisibleText() {
    }

    public static String of(String text) {
        return UNSEEN.matcher(text).replaceAll("");
    }
}
