package pincite.channel.slack;

import java.util.Optional;

/**
 * A question that somebody asked in Slack, and where its answer belongs.
 *
 * @param team        the workspace
 * @param channel     of the question
 * @param thread      time stamp of the thread's first message; empty for a command, which has no thread
 * @param message     time stamp of the question itself; empty for a command
 * @param user        who asked
 * @param text        without the mention, as Slack writes it (entities unescaped)
 * @param source      how it was asked
 * @param responseUrl where a command's or shortcut's answer goes
 * @param isPrivate   whether only who asked may see the answer
 */
public record SlackQuestion(String team, String channel, Optional<String> thread, Optional<String> message,
        String user, String text, Source source, Optional<String> responseUrl, boolean isPrivate) {

    /** How a question reached us. */
    public enum Source {
        MENTION,
        THREAD,
        DIRECT,
        COMMAND,
        SHORTCUT
    }
}
