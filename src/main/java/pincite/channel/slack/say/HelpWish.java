package pincite.channel.slack.say;

import java.util.regex.Pattern;

/** Somebody wants to know what can be said here; "help me understand why she left" asks the articles. */
final class HelpWish {

    private static final Pattern FORM = Pattern
            .compile("(?i)/?(?:please )?help(?: me)?(?:,? please)?\\s?[.!?]{0,3}|\\?");

    private HelpWish() {
    }

    static boolean is(String message) {
        return FORM.matcher(message.strip()).matches();
    }
}
