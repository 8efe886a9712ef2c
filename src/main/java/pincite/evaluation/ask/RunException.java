package pincite.evaluation.ask;

import java.net.URI;

/** A run that cannot be made or finished; the message says what to do. */
public final class RunException extends RuntimeException {

    RunException(String message, Throwable cause) {
        super(message, cause);
    }

    static RunException noPincite(URI service, Exception cause) {
        return new RunException("The service at " + service
                + " does not answer as Pincite does; name another with --url.", cause);
    }

    public static RunException withoutJudge() {
        return new RunException("A judge is a language model, and none is configured; set 'pincite.model.provider'.",
                null);
    }
}
