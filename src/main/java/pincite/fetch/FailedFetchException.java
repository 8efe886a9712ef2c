package pincite.fetch;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** Trying again may help; the message is a sentence for people. */
final class FailedFetchException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Optional<Duration> retryAfter;

    FailedFetchException(String sentence, Optional<Duration> retryAfter) {
        super(sentence);
        this.retryAfter = retryAfter;
    }

    FailedFetchException(String sentence) {
        this(sentence, Optional.empty());
    }

    Optional<Duration> retryAfter() {
        return retryAfter;
    }
}
