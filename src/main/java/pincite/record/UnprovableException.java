package pincite.record;

import java.nio.file.Path;

/** A file that is no exported answer. */
public final class UnprovableException extends RuntimeException {

    private UnprovableException(String message, Throwable cause) {
        super(message, cause);
    }

    static UnprovableException unreadable(Path file, Exception cause) {
        return new UnprovableException("Could not read " + file + " as JSON: " + cause.getMessage(), cause);
    }

    static UnprovableException noAnswer(Path file) {
        return new UnprovableException(
                file + " is no exported answer: it has no 'outcome' with 'citations' or 'declined'.", null);
    }
}
