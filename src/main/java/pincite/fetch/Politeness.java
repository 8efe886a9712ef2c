package pincite.fetch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.ReentrantLock;

import pincite.time.Time;

/** Asks a host one thing at a time, and leaves it alone in between. */
final class Politeness {

    private static final int MANY = 1_000;

    private final Duration pause;
    private final Time time;
    private final ConcurrentMap<String, Turns> hosts = new ConcurrentHashMap<>();

    Politeness(Duration pause, Time time) {
        this.pause = pause;
        this.time = time;
    }

    Received inTurn(String host, Visit visit) throws IOException {
        var turns = hosts.compute(host, (name, known) -> (known == null ? new Turns() : known).joined());
        try {
            return turns.next(visit);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        } finally {
            hosts.computeIfPresent(host, (name, known) -> known.left());
            forgetSome();
        }
    }

    /** Hosts that were left alone for long enough need not be remembered. */
    private void forgetSome() {
        if (hosts.size() > MANY) {
            hosts.keySet().forEach(
                    host -> hosts.computeIfPresent(host, (name, known) -> known.isForgettable() ? null : known));
        }
    }

    /** What a host is asked when it is its turn. */
    interface Visit {

        Received make() throws IOException;
    }

    /** Who waits for one host. */
    private final class Turns {

        private final ReentrantLock turn = new ReentrantLock(true);
        private volatile long free = time.nanos();
        private int waiting;

        private Turns joined() {
            waiting++;
            return this;
        }

        private Turns left() {
            waiting--;
            return this;
        }

        private boolean isForgettable() {
            return waiting == 0 && pauseLeft() <= 0;
        }

        private Received next(Visit visit) throws IOException, InterruptedException {
            turn.lockInterruptibly();
            try {
                leaveAlone();
                return visit.make();
            } finally {
                free = time.nanos() + pause.toNanos();
                turn.unlock();
            }
        }

        private void leaveAlone() throws InterruptedException {
            if (pauseLeft() > 0) {
                time.sleep(Duration.ofNanos(pauseLeft()));
            }
        }

        private long pauseLeft() {
            return free - time.nanos();
        }
    }
}
