package pincite.channel.slack.web;

import java.time.Duration;
import java.time.Instant;

/** What time it is, and waiting; a test has its own and never sleeps. */
public interface Timing {

    Timing SYSTEM = new Timing() {

        @Override
        public Instant now() {
            return Instant.now();
        }

        @Override
        public void pause(Duration time) throws InterruptedException {
            Thread.sleep(time.toMillis());
        }
    };

    Instant now();

    void pause(Duration time) throws InterruptedException;
}
