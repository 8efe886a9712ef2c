package pincite.engine.model.call;

import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Optional;

import javax.net.ssl.SSLException;

/** One call went wrong. The message has the model as its subject, and no key, no address and no text of anybody. */
public final class CallFailure extends RuntimeException {

    private static final String BROKEN_OFF = "broke off in the middle of its answer";
    /** Where the provider does not say how long to wait. */
    private static final Duration PAUSE = Duration.ofMillis(200);

    /** How long to wait before the same may go well; empty where it never will. */
    private final transient Optional<Duration> pause;

    private CallFailure(String because, Optional<Duration> pause, Throwable cause) {
        super(because, cause);
        this.pause = pause;
    }

    public static CallFailure of(String because) {
        return new CallFailure(because, Optional.empty(), null);
    }

    /** Nothing was answered yet. */
    static CallFailure unreachable(Throwable cause) {
        if (cause instanceof SSLException) {
            return new CallFailure("cannot be talked to in private (TLS)", Optional.empty(), cause);
        }
        boolean isUnknown = cause.getCause() instanceof UnresolvedAddressException;
        return new CallFailure(isUnknown ? "is not known to the network by its name" : "cannot be reached",
                Optional.of(PAUSE), cause);
    }

    /** @param what was asked for, such as "an answer" */
    public static CallFailure outOfForm(String what) {
        return of("did not keep to the form of " + what);
    }

    public static CallFailure brokenOff() {
        return of(BROKEN_OFF);
    }

    static CallFailure brokenOff(Throwable cause) {
        return new CallFailure(BROKEN_OFF, Optional.empty(), cause);
    }

    static CallFailure unreadable() {
        return of("sent something that is no answer");
    }

    /** @param retryAfter as far as the provider said */
    static CallFailure status(int status, Optional<Duration> retryAfter) {
        boolean isPassing = status == 429 || status >= 500;
        return new CallFailure(because(status) + " (" + status + ")",
                isPassing ? Optional.of(retryAfter.orElse(PAUSE)) : Optional.empty(), null);
    }

    private static String because(int status) {
        return switch (status) {
            case 401 -> "refused the key";
            case 403 -> "refused access";
            case 404 -> "is not known at its address";
            case 429, 529 -> "is overloaded";
            default -> status >= 500 ? "is out of order" : status >= 400 ? "refused the request" : "sent no answer";
        };
    }

    Optional<Duration> pause() {
        return pause;
    }
}
