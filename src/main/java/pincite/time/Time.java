package pincite.time;

import java.time.Duration;
import java.time.Instant;

/** Where time comes from, so that tests need not wait. */
public interface Time {

    Time SYSTEM = new Time() {

        @Override
        public long nanos() {
            return System.nanoTime();
        }

        @Override
        public Instant now() {
            return Instant.now();
        }

        @Override
        public void sleep(Duration pause) throws InterruptedException {
            Thread.sleep(pause.toMillis());
        }
    };

    /** Goes on evenly, whoever sets the clock; only differences mean something. */
    long nanos();

    Instant now();

    void sleep(Duration pause) throws InterruptedException;
}
