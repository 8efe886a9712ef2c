package pincite.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How sending goes.
 *
 * @param failures  in a row
 * @param next      not before, it is tried again
 * @param trouble   why the last one failed
 * @param delivered when the last one arrived
 */
record Attempts(int failures, Instant next, Optional<String> trouble, Optional<Instant> delivered) {

    static final Attempts NONE = new Attempts(0, Instant.EPOCH, Optional.empty(), Optional.empty());

    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(6);
    private static final int MOST_DOUBLINGS = 10;

    boolean isDue(Instant now) {
        return !now.isBefore(next);
    }

    Attempts arrived(Instant now) {
        return new Attempts(0, Instant.EPOCH, Optional.empty(), Optional.of(now));
    }

    /** Each time twice as long as the time before. */
    Attempts failed(String why, Instant now) {
        var pause = FIRST.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
        return new Attempts(failures + 1, now.plus(pause.compareTo(LONGEST) > 0 ? LONGEST : pause), Optional.of(why),
                delivered);
    }
}
