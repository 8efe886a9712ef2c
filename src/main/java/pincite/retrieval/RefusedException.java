package pincite.retrieval;

/** Input that is refused before any work is done with it; the message names the field and the limit. */
public final class RefusedException extends RuntimeException {

    private final String field;

    public RefusedException(String field, String message) {
        super("'" + field + "' " + message);
        this.field = field;
    }

    public String field() {
        return field;
    }
}
