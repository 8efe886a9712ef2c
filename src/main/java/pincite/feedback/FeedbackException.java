package pincite.feedback;

import java.nio.file.Path;

/** The folder of feedback cannot be used. */
public final class FeedbackException extends RuntimeException {

    FeedbackException(String doing, Path file, Exception cause) {
        super("Could not " + doing + " " + file.toAbsolutePath() + ": " + cause
                + ". Check that it can be written, or set pincite.feedback.folder.", cause);
    }
}
