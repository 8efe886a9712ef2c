package pincite.channel.slack.work;

import java.util.regex.Pattern;

/** What was asked, without our mention and as it was typed. */
final class Wording {

    /** What people put behind a mention; a colon may begin an emoji, too. */
    private static final Pattern NO_WORDS = Pattern.compile("^(?:[\\s,;]|:(?![a-z0-9_+'-]+:))+");

    private Wording() {
    }

    /** @param bot our own user; others who are mentioned stay */
    static String withoutMention(String text, String bot) {
        var mention = Pattern.compile("(?:(?<!\\s)\\s++)?+<@" + Pattern.quote(bot) + "(\\|[^<>]*+)?>\\s*+");
        return NO_WORDS.matcher(mention.matcher(text).replaceAll(" ")).replaceFirst("").strip();
    }

    /** Slack escapes these three and no others; the ampersand comes last, or {@code &amp;lt;} would become {@code <}. */
    static String unescaped(String text) {
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }
}
