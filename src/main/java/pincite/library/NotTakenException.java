package pincite.library;

/** What is sent is not taken, or cannot be taken away; the message says why and what to do. */
public final class NotTakenException extends RuntimeException {

    private final Why why;

    /** What a client can make of it. */
    public enum Why {
        /** Nothing is wrong with it, but there is no room. */
        FULL,
        /** What is there already stands against it. */
        CONFLICT,
        /** It was withdrawn for good. */
        WITHDRAWN,
        /** There is no such article. */
        UNKNOWN,
        /** It is not to be taken, whatever is there. */
        UNFIT
    }

    public NotTakenException(Why why, String message) {
        super(message);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
