package pincite.conversation;

import java.nio.file.Path;

/** The folder of conversations cannot be used. */
public final class ConversationException extends RuntimeException {

    ConversationException(String doing, Path folder, Exception cause) {
        super("Could not " + doing + " in " + folder.toAbsolutePath() + ": " + cause
                + ". Check that the folder can be written, or set pincite.conversations.folder.", cause);
    }
}
