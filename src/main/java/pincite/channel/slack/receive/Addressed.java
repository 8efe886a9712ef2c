package pincite.channel.slack.receive;

import java.util.regex.Pattern;

import pincite.conversation.Overheard;

/** Whom a message in a thread is meant for, where it does not mention us. */
final class Addressed {

    /** A user, a group, or all: {@code <@U1>}, {@code <!subteam^S1|@legal>}, {@code <!here>}; or as it is typed where Slack knows none. */
    private static final Pattern SOMEBODY = Pattern.compile("<[@!](?!date\\^)[^<>]+>|(?<![\\p{L}\\p{N}])@\\p{L}");

    private Addressed() {
    }

    /** It mentions nobody, and asks something. One that mentions us comes as a mention, too, and is left to it. */
    static boolean toNobody(String text) {
        return !SOMEBODY.matcher(text).find() && new Overheard(text).asks();
    }
}
