package pincite.corpus.format;

/** A file that gives no article; the message goes on after its name: "is encrypted: save it without a password". */
public final class UnreadableContentException extends Exception {

    public UnreadableContentException(String reason) {
        super(reason);
    }

    public UnreadableContentException(String reason, Throwable cause) {
        super(reason, cause);
    }

    /** Whether it will be read no better another time. */
    public boolean isForGood() {
        return !(getCause() instanceof InterruptedException) && !(getCause() instanceof OutOfMemoryError);
    }
}
