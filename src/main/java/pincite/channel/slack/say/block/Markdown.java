package pincite.channel.slack.say.block;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Markdown as a streamed message takes it; as in {@link Mrkdwn}, an article's words are only words. */
final class Markdown {

    private static final Pattern MARK = Pattern.compile("[\\\\`*_~\\[\\]#|]");
    private static final Pattern LIST = Pattern.compile("(?m)^(\\s*)([-+]|\\d+[.)])(?=\\s)");

    private Markdown() {
    }

    static String words(String text) {
        var marked = MARK.matcher(text.replaceAll("[\\p{Cc}&&[^\\n]]|[\\u202A-\\u202E\\u2066-\\u2069]", ""))
                .replaceAll(found -> Matcher.quoteReplacement("\\" + found.group()));
        var listed = LIST.matcher(marked).replaceAll("$1\u200b$2");
        return listed.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    static String bold(String text) {
        return "**" + words(text) + "**";
    }
}
