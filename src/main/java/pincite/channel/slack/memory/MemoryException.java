package pincite.channel.slack.memory;

import java.nio.file.Path;

/** A file of what is remembered of Slack cannot be used. */
public final class MemoryException extends RuntimeException {

    public MemoryException(String doing, Path file, Exception cause) {
        super("Could not " + doing + " " + file.toAbsolutePath() + ": " + cause
                + ". Check that the folder can be written, or set pincite.slack.inbox-folder.", cause);
    }
}
