package pincite.channel.admission;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.LongSupplier;

import com.netflix.concurrency.limits.Limit;

/**
 * Places to work in, as many as a limit says that follows how long the work takes, and a queue before them that is as long as its last
 * would wait the longest wait.
 */
final class Places {

    /** Of the mean time in a place, each new one counts so much. */
    private static final double SHARE = 0.1;
    private static final double FIRST_GUESS_NANOS = 50e6;

    private final Limit limit;
    private final long longestWait;
    private final LongSupplier nanos;
    private final Deque<Waiting> queue = new ArrayDeque<>();
    private double meanNanos = FIRST_GUESS_NANOS;
    private int taken;
    private long refused;

    private record Waiting(Entrant entrant, long since) {
    }

    Places(Limit limit, Duration longestWait, LongSupplier nanos) {
        this.limit = limit;
        this.longestWait = longestWait.toNanos();
        this.nanos = nanos;
    }

    /** Begins or refuses now, or later in the thread of whoever leaves. */
    void enter(Entrant entrant) {
        switch (turn(entrant)) {
            case NOW -> entrant.begin();
            case NEVER -> entrant.refuse();
            case LATER -> {
                // Whoever leaves, or looks what is too old, calls it.
            }
        }
    }

    private enum Turn {
        NOW,
        LATER,
        NEVER
    }

    private synchronized Turn turn(Entrant entrant) {
        if (queue.isEmpty() && taken < limit.getLimit()) {
            taken++;
            return Turn.NOW;
        }
        if ((queue.size() + 1) * meanNanos / limit.getLimit() > longestWait) {
            refused++;
            return Turn.NEVER;
        }
        queue.add(new Waiting(entrant, nanos.getAsLong()));
        return Turn.LATER;
    }

    /** @param start when it was begun, in nanoseconds */
    void leave(long start, boolean isWhole) {
        measure(start, isWhole);
        next().forEach(Entrant::begin);
    }

    private synchronized void measure(long start, boolean isWhole) {
        long took = Math.max(1, nanos.getAsLong() - start);
        meanNanos += SHARE * (took - meanNanos);
        limit.onSample(start, took, taken, !isWhole);
        taken--;
    }

    private List<Entrant> next() {
        refuseOld();
        synchronized (this) {
            var next = new ArrayList<Entrant>();
            while (!queue.isEmpty() && taken < limit.getLimit()) {
                next.add(queue.poll().entrant);
                taken++;
            }
            return next;
        }
    }

    /** Also asked from time to time, when nobody leaves. */
    void refuseOld() {
        old().forEach(Entrant::refuse);
    }

    private synchronized List<Entrant> old() {
        long now = nanos.getAsLong();
        var old = new ArrayList<Entrant>();
        while (!queue.isEmpty() && now - queue.peek().since > longestWait) {
            old.add(queue.poll().entrant);
            refused++;
        }
        return old;
    }

    /** Whoever waited for it has gone; tells whether it still waited. */
    synchronized boolean forget(Entrant entrant) {
        return queue.removeIf(waiting -> waiting.entrant == entrant);
    }

    synchronized int taken() {
        return taken;
    }

    synchronized int waiting() {
        return queue.size();
    }

    synchronized long refused() {
        return refused;
    }

    int limit() {
        return limit.getLimit();
    }
}
