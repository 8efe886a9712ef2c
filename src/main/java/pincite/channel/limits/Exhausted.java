package pincite.channel.limits;

import java.time.Duration;

/**
 * Why a caller may not ask just now.
 *
 * @param limit    as it is called in headers
 * @param sentence for a person, who can act on it
 */
record Exhausted(String limit, Duration delay, String sentence) {

    /** Whoever comes after so many whole seconds is let in. */
    long seconds() {
        return Seconds.atLeast(delay.toNanos());
    }
}
