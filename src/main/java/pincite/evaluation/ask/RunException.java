package pincite.evaluation.ask;

/** A run that cannot be made or finished; the message says what to do. */
public final class RunException extends RuntimeException {

    RunException(String message, Throwable cause) {
        super(message, cause);
    }

    public static RunException withoutJudge() {
        return new RunException("A judge is a language model, and none is configured; set 'pincite.model.provider'.",
                null);
    }
}
