package pincite.channel.slack.outbound;

import java.nio.file.Path;

/** The folder of what Slack needs cannot be used. */
final class SlackFolderException extends RuntimeException {

    SlackFolderException(String doing, Path file, Exception cause) {
        super("Could not " + doing + " in " + file.toAbsolutePath() + ": " + cause.getClass().getSimpleName()
                + ". Check that the folder can be written, or set pincite.slack.inbox-folder.", cause);
    }
}
