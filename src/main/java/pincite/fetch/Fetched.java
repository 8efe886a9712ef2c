package pincite.fetch;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What became of a request. */
public sealed interface Fetched {

    /** Why there is no page, in a sentence for people; empty where there is one, or it is as it was. */
    default Optional<String> trouble() {
        if (this instanceof Refused refused) {
            return Optional.of(refused.why());
        }
        return this instanceof Failed failed ? Optional.of(failed.why()) : Optional.empty();
    }

    /**
     * What stands there.
     *
     * @param address where it was found in the end
     */
    record Page(byte[] bytes, URI address, Optional<String> etag, Optional<String> lastModified,
            Instant at) implements Fetched {

        public Page {
            bytes = bytes.clone();
        }

        @Override
        public byte[] bytes() {
            return bytes.clone();
        }

        @Override
        public String toString() {
            return address + ", " + bytes.length + " bytes, " + at;
        }
    }

    /** It is as it was when it was fetched last. */
    record Unchanged() implements Fetched {
    }

    /**
     * It is not fetched, however often it is tried.
     *
     * @param why a sentence for people
     */
    record Refused(String why) implements Fetched {
    }

    /**
     * It may be tried again.
     *
     * @param why a sentence for people
     * @param retryAfter how long to wait, where the host said so; a day at most
     */
    record Failed(String why, Optional<Duration> retryAfter) implements Fetched {
    }
}
