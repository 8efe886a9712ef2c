package pincite.conversation.typed;

import java.util.regex.Pattern;

/**
 * Takes the marks of chat programs from what was typed there, and leaves the words: Slack's links, mentions, channels and emoji
 * (docs.slack.dev/messaging/formatting-message-text), Markdown's emphasis and quotes, and the element that some clients put around a
 * question.
 */
final class Markup {

    private static final Pattern LABELLED = Pattern.compile("<(?:https?|mailto|tel):[^|<>\\s]*\\|([^<>|]+)>");
    private static final Pattern LINK = Pattern.compile("<((?:https?|mailto|tel):[^|<>\\s]+)>");
    /** {@code <@U1>}, {@code <#C1|legal>}, {@code <!here>}, {@code <!subteam^S1|@team>}. */
    private static final Pattern ADDRESSED = Pattern.compile("(?:(?<!\\s)\\s++)?+<[@#!][^<>]++>");
    private static final Pattern EMOJI = Pattern.compile("(?<![\\p{L}\\p{N}:]):[a-z][a-z0-9_+'-]*:(?![\\p{L}\\p{N}:])");
    private static final Pattern QUOTED_LINE = Pattern.compile("(?m)^\\h*>+\\h?");
    /** "- ", "1. ", and what is drawn with signs. */
    private static final Pattern ITEM = Pattern.compile("(?m)^\\h*(?:[-*•–—]|\\d{1,2}[.)])\\s+");
    private static final Pattern EMOTICON = Pattern.compile("(?<=\\s|^)[:;=8xX][-o']?[()\\[\\]DdPp/|]+(?=\\s|$)");
    private static final Pattern CODE = Pattern.compile("`{1,3}");
    private static final Pattern EMPHASIS = Pattern
            .compile("(?<![\\p{L}\\p{N}*_~])([*_~]{1,2})(?=\\S)([^*_~\\n]+?)(?<=\\S)\\1(?![\\p{L}\\p{N}*_~])");

    private Markup() {
    }

    static String without(String typed) {
        var asked = Wrapped.question(typed);
        var words = LINK.matcher(LABELLED.matcher(asked).replaceAll("$1")).replaceAll("$1");
        words = EMOJI.matcher(ADDRESSED.matcher(words).replaceAll("")).replaceAll("");
        words = CODE.matcher(QUOTED_LINE.matcher(words).replaceAll("")).replaceAll("");
        words = EMOTICON.matcher(ITEM.matcher(words).replaceAll("")).replaceAll("");
        return EMPHASIS.matcher(words).replaceAll("$2").strip();
    }
}
