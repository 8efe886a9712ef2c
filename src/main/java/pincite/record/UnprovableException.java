package pincite.record;

import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A file that is no exported answer, so that nothing in it can be proved true or false. */
public final class UnprovableException extends RuntimeException {

    private UnprovableException(String message, Throwable cause) {
        super(message, cause);
    }

    static UnprovableException unreadable(Path file, Exception cause) {
        if (cause instanceof NoSuchFileException) {
            return new UnprovableException("There is no file " + file + "; name that of an exported answer.", cause);
        }
        if (cause instanceof AccessDeniedException) {
            return new UnprovableException(file + " may not be read; give its reader the right to.", cause);
        }
        return new UnprovableException("Could not read " + file + " as JSON: " + cause.getMessage(), cause);
    }

    static UnprovableException folder(Path file) {
        return new UnprovableException(file + " is a folder; name the file of an exported answer.", null);
    }

    static UnprovableException tooLarge(Path file, long most) {
        return new UnprovableException(file + " is larger than " + most + " bytes, which no exported answer is.", null);
    }

    static UnprovableException misshapen(Path file, String fault) {
        return new UnprovableException(file + " is no exported answer. " + fault, null);
    }

    static UnprovableException noAnswer(Path file) {
        return new UnprovableException(
                file + " is no exported answer: it has no 'outcome' with 'citations' or 'declined'.", null);
    }
}
