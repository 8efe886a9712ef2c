package pincite.feedback;

import java.time.Duration;
import java.time.Instant;

/** How fast something may come: so many at once, and as many again in each minute. */
final class Pace {

    private static final double MINUTE = Duration.ofMinutes(1).toMillis();

    private final int perMinute;
    private double left;
    private Instant since;

    Pace(int perMinute, Instant now) {
        this.perMinute = perMinute;
        this.left = perMinute;
        this.since = now;
    }

    /** How long the next one has to wait; zero where it need not. */
    Duration untilNext(Instant now) {
        var passed = Duration.between(since, now);
        if (!passed.isNegative()) {
            left = Math.min(perMinute, left + passed.toMillis() / MINUTE * perMinute);
        }
        since = now;
        return left >= 1 ? Duration.ZERO : Duration.ofSeconds((long) Math.ceil((1 - left) * 60 / perMinute));
    }

    void take() {
        left--;
    }
}
