package pincite.feedback;

import java.time.Duration;

/** A vote that is not taken now. */
public final class TooManyVotesException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Duration retryAfter;

    private TooManyVotesException(String message, Duration retryAfter) {
        super(message);
        this.retryAfter = retryAfter;
    }

    static TooManyVotesException tooFast(Duration retryAfter) {
        return new TooManyVotesException("Too many votes came at once: vote again in a while.", retryAfter);
    }

    static TooManyVotesException full(int most) {
        return new TooManyVotesException("There are " + most + " votes, which is as many as are kept"
                + " (pincite.feedback.most-votes).", Duration.ofHours(1));
    }

    /** At least a second. */
    public Duration retryAfter() {
        return retryAfter;
    }
}
