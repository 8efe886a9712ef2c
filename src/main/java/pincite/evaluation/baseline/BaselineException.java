package pincite.evaluation.baseline;

/** A baseline that cannot be used; the message names the file and the remedy. */
public final class BaselineException extends RuntimeException {

    BaselineException(String message, Throwable cause) {
        super(message, cause);
    }
}
