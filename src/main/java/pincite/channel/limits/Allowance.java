package pincite.channel.limits;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.github.bucket4j.TimeMeter;

/** What one caller has left. */
final class Allowance {

    private static final Duration SOON = Duration.ofSeconds(1);
    private static final String CONCURRENT = "concurrent";

    private final List<CountedWindow> windows;
    private final OptionalInt mostAtOnce;
    private final TimeMeter time;
    private int running;
    private long seen;

    Allowance(Quota quota, TimeMeter time) {
        this.windows = Stream.of(window("minute", quota.perMinute(), Duration.ofMinutes(1), time),
                window("day", quota.perDay(), Duration.ofDays(1), time)).flatMap(Optional::stream).toList();
        this.mostAtOnce = quota.concurrent();
        this.time = time;
        this.seen = time.currentTimeNanos();
    }

    private static Optional<CountedWindow> window(String name, OptionalInt most, Duration length, TimeMeter time) {
        return most.isPresent()
                ? Optional.of(new CountedWindow(name, most.getAsInt(), length, time))
                : Optional.empty();
    }

    /**
     * One of a request.
     *
     * @param exhausted why it is refused; empty where it was let in, and has to {@link #leave}
     * @param state     what is left, as {@code RateLimit} has it
     */
    record Visit(Optional<Exhausted> exhausted, String state) {
    }

    synchronized Visit enter() {
        seen = time.currentTimeNanos();
        var exhausted = Stream.concat(windows.stream().map(CountedWindow::exhausted), Stream.of(atOnce()))
                .flatMap(Optional::stream).max(Comparator.comparing(Exhausted::delay));
        if (exhausted.isPresent()) {
            return new Visit(exhausted, exhausted.map(Allowance::state).get());
        }
        running++;
        windows.forEach(CountedWindow::take);
        return new Visit(exhausted, states().collect(Collectors.joining(", ")));
    }

    private Optional<Exhausted> atOnce() {
        return mostAtOnce.isEmpty() || running < mostAtOnce.getAsInt()
                ? Optional.empty()
                : Optional.of(new Exhausted(CONCURRENT, SOON, "As many of your requests are being answered as may be at"
                        + " once (" + running + "). Wait until one has ended; whoever runs the service can raise"
                        + " pincite.limits.concurrent."));
    }

    private static String state(Exhausted exhausted) {
        return "\"%s\";r=0".formatted(exhausted.limit())
                + (exhausted.limit().equals(CONCURRENT) ? "" : ";t=" + exhausted.seconds());
    }

    private Stream<String> states() {
        var atOnce = mostAtOnce.stream().mapToObj(most -> "\"%s\";r=%d".formatted(CONCURRENT, most - running));
        return Stream.concat(windows.stream().map(CountedWindow::state), atOnce);
    }

    synchronized void leave() {
        running--;
    }

    /** As {@code RateLimit-Policy} has it. */
    String policy() {
        var atOnce = mostAtOnce.stream()
                .mapToObj(most -> "\"%s\";q=%d;qu=\"concurrent-requests\"".formatted(CONCURRENT, most));
        return Stream.concat(windows.stream().map(CountedWindow::policy), atOnce).collect(Collectors.joining(", "));
    }

    /** Whether nobody would notice if it were forgotten. */
    synchronized boolean isUnused() {
        return running == 0 && time.currentTimeNanos() - seen > Duration.ofDays(1).toNanos();
    }
}
