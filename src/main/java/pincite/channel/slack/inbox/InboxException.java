package pincite.channel.slack.inbox;

import java.nio.file.Path;

/** What was asked in Slack and waits cannot be read. */
public final class InboxException extends RuntimeException {

    private InboxException(String message) {
        super(message);
    }

    static InboxException damaged(Path segment, long position) {
        return new InboxException("The inbox " + segment.toAbsolutePath() + " is damaged at byte " + position
                + ", and others were written after it. Restore it, or move it away and lose what waits in it.");
    }
}
