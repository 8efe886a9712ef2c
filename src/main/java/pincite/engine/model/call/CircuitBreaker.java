package pincite.engine.model.call;

import java.time.Duration;

import pincite.time.Time;

/** After some failures in a row, lets only one request through in a while, until one goes well. */
final class CircuitBreaker {

    private static final int FAILURES = 5;
    private static final Duration WHILE = Duration.ofSeconds(10);

    private final Time time;
    private int failures;
    private long tried;

    CircuitBreaker(Time time) {
        this.time = time;
    }

    /** A probe that tells nothing is followed by the next after the same while. */
    synchronized boolean lets() {
        boolean isClosed = failures < FAILURES;
        boolean isProbe = !isClosed && time.nanos() - tried >= WHILE.toNanos();
        if (isProbe) {
            tried = time.nanos();
        }
        return isClosed || isProbe;
    }

    synchronized void succeeded() {
        failures = 0;
    }

    synchronized void failed() {
        failures = Math.min(FAILURES, failures + 1);
        tried = time.nanos();
    }
}
