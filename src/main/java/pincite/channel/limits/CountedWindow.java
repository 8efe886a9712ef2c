package pincite.channel.limits;

import java.time.Duration;
import java.util.Optional;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;

/** So many requests in so long; then it begins anew. Who uses it takes turns. */
final class CountedWindow {

    private static final String SENTENCE = "You asked as often as you may in a %s (%d). Ask again in %d seconds; whoever runs the"
            + " service can raise pincite.limits.per-%s.";

    private final String name;
    private final int most;
    private final Duration length;
    private final Bucket bucket;
    private long left;
    private long nanosLeft;

    CountedWindow(String name, int most, Duration length, TimeMeter time) {
        this.name = name;
        this.most = most;
        this.length = length;
        this.bucket = Bucket.builder().addLimit(limit -> limit.capacity(most).refillIntervally(most, length))
                .withCustomTimePrecision(time).build();
    }

    /** Empty where there is room for one more. */
    Optional<Exhausted> exhausted() {
        var estimate = bucket.estimateAbilityToConsume(1);
        return estimate.canBeConsumed()
                ? Optional.empty()
                : Optional.of(exhausted(estimate.getNanosToWaitForRefill()));
    }

    private Exhausted exhausted(long nanos) {
        return new Exhausted(name, Duration.ofNanos(nanos),
                SENTENCE.formatted(name, most, Seconds.atLeast(nanos), name));
    }

    void take() {
        var taken = bucket.tryConsumeAndReturnRemaining(1);
        left = taken.getRemainingTokens();
        nanosLeft = taken.getNanosToWaitForReset();
    }

    /** A member of {@code RateLimit-Policy}. */
    String policy() {
        return "\"%s\";q=%d;w=%d".formatted(name, most, length.toSeconds());
    }

    /** A member of {@code RateLimit}, as it was when one was taken last. */
    String state() {
        return "\"%s\";r=%d;t=%d".formatted(name, left, Seconds.atLeast(nanosLeft));
    }
}
