package pincite.channel.slack.inbox;

import java.nio.file.Path;

/** The folder of what was asked in Slack cannot be used. */
public final class InboxException extends RuntimeException {

    private InboxException(String message, Throwable cause) {
        super(message, cause);
    }

    static InboxException unusable(String doing, Path path, Exception cause) {
        return new InboxException("Could not " + doing + " " + path.toAbsolutePath() + ": " + cause
                + ". Check that the folder can be written, or set pincite.slack.inbox-folder.", cause);
    }

    static InboxException damaged(Path segment, long position) {
        return new InboxException("The inbox " + segment.toAbsolutePath() + " is damaged at byte " + position
                + ", and others were written after it. Restore it, or move it away and lose what waits in it.", null);
    }

    static InboxException taken(Path folder) {
        return new InboxException("Another process works on the inbox " + folder.toAbsolutePath()
                + ". Stop it, or give this one its own with pincite.slack.inbox-folder.", null);
    }
}
