package pincite.engine.opensearch.http;

import java.time.Duration;

/** One deadline for all that is tried. */
final class ClusterDeadline {

    private final long end;

    private ClusterDeadline(long end) {
        this.end = end;
    }

    static ClusterDeadline of(Duration whole) {
        return new ClusterDeadline(System.nanoTime() + whole.toNanos());
    }

    Duration left() {
        return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
    }

    /** What is left, or less where that is enough. */
    Duration atMost(Duration enough) {
        return left().compareTo(enough) < 0 ? left() : enough;
    }

    boolean isOver() {
        return left().isZero();
    }

    /** Enough is left to try again after a pause. */
    boolean allows(Duration pause) {
        return left().compareTo(pause) > 0;
    }
}
