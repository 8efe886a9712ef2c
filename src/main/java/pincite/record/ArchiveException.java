package pincite.record;

import java.nio.file.Path;

/** The folder of answers cannot be used. */
public final class ArchiveException extends RuntimeException {

    ArchiveException(String doing, Path folder, Exception cause) {
        super("Could not " + doing + " in " + folder.toAbsolutePath() + ": " + cause
                + ". Check that the folder can be written, or set pincite.answers.folder.", cause);
    }
}
