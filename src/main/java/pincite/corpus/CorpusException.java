package pincite.corpus;

import java.nio.file.Path;

/** The corpus as a whole cannot be read. */
public final class CorpusException extends RuntimeException {

    private CorpusException(String message, Throwable cause) {
        super(message, cause);
    }

    public static CorpusException missing(Path folder) {
        return new CorpusException("There is no corpus folder " + folder.toAbsolutePath().normalize()
                + ". Create it and put articles (.md, .txt) in it, or set pincite.corpus.folder.", null);
    }

    public static CorpusException unlistable(Path folder, Exception cause) {
        return new CorpusException(
                "Could not list the corpus folder " + folder.toAbsolutePath().normalize() + ": " + cause
                        + ". Check that it may be read.",
                cause);
    }
}
