package pincite.channel.slack.say.block;

import java.util.regex.Pattern;

import pincite.english.PlainText;

/** Slack's own marks. Whatever comes from an article or a person is only words: it cannot ping, link or steer. */
final class Mrkdwn {

    /** Control characters, and the marks that turn the direction of writing. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}&&[^\\n]]|[\\u202A-\\u202E\\u2066-\\u2069]");
    /** A mark that stands where Slack would take it for one, not inside a word. */
    private static final Pattern MARK = Pattern
            .compile("(?<![\\p{L}\\p{N}])[*_~`]|[*_~`](?![\\p{L}\\p{N}])");
    /** Seen by nobody, and keeps a mark from being one; Slack has no other way to say that a star is a star. */
    private static final String NO_MARK = "\u200b";

    private Mrkdwn() {
    }

    /** Words as they are. */
    public static String words(String text) {
        return escaped(MARK.matcher(UNSEEN.matcher(text).replaceAll("")).replaceAll(NO_MARK + "$0" + NO_MARK));
    }

    /** Words in one line. */
    static String line(String text) {
        return words(PlainText.line(text));
    }

    static String bold(String text) {
        return "*" + line(text) + "*";
    }

    /** @param address as {@link Addresses} gives it */
    static String link(String address, String label) {
        return "<" + escaped(address.replace("|", "%7C").replace("<", "%3C").replace(">", "%3E")) + "|"
                + line(label).replace('|', '¦') + ">";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
