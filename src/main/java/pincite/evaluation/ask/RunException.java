package pincite.evaluation.ask;

import java.net.URI;

/** A run that cannot be made or finished; the message says what to do. */
public final class RunException extends RuntimeException {

    RunException(String message, Throwable cause) {
        super(message, cause);
    }

    static RunException noPincite(URI service) {
        return new RunException(noPincite(service.toString()), null);
    }

    static RunException noPincite(URI service, Exception cause) {
        return new RunException(noPincite(service.toString()), cause);
    }

    private static String noPincite(String service) {
        return "The service at " + service + " does not answer as Pincite does; name another with --url.";
    }

    public static RunException withoutJudge() {
        return new RunException("A judge is a language model, and none is configured; set 'pincite.model.provider'.",
                null);
    }
}
