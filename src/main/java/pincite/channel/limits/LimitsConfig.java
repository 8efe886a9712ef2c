package pincite.channel.limits;

import java.util.Map;
import java.util.OptionalInt;

import io.smallrye.config.ConfigMapping;

/** How much each caller may ask over HTTP, counted by who asks; without doors nobody is counted but who opens a signed link, and what is not set is not limited. */
@ConfigMapping(prefix = "pincite.limits")
public interface LimitsConfig {

    /** Requests in a minute; one too many is refused: 429, with Retry-After. */
    OptionalInt perMinute();

    /** Requests that are answered at once. */
    OptionalInt concurrent();

    /** Requests in a day, which begins with the first; a restart begins another. */
    OptionalInt perDay();

    /** Those who may ask more or less, by their id, as in {@code pincite.limits.callers."key:desk".per-minute=600}. */
    Map<String, OfCaller> callers();

    /** What is not said is as for everybody. */
    interface OfCaller {

        OptionalInt perMinute();

        OptionalInt concurrent();

        OptionalInt perDay();
    }
}
