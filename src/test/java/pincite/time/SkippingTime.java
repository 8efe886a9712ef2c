package pincite.time;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Goes on as time does, but whoever sleeps is at once at the end of it; the date passes only so. */
public final class SkippingTime implements Time {

    private static final Instant START = Instant.parse("2026-03-01T12:00:00Z");

    private final List<Duration> pauses = new ArrayList<>();
    private Duration skipped = Duration.ZERO;

    @Override
    public synchronized long nanos() {
        return System.nanoTime() + skipped.toNanos();
    }

    @Override
    public synchronized Instant now() {
        return START.plus(skipped);
    }

    @Override
    public synchronized void sleep(Duration pause) {
        pauses.add(pause);
        pass(pause);
    }

    /** While nobody sleeps. */
    public synchronized void pass(Duration time) {
        skipped = skipped.plus(time);
    }

    /** Each, in turn. */
    public synchronized List<Duration> pauses() {
        return List.copyOf(pauses);
    }

    public Duration slept() {
        return pauses().stream().reduce(Duration.ZERO, Duration::plus);
    }
}
