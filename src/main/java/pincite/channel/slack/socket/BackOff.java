package pincite.channel.slack.socket;

import java.time.Duration;

/** How long to wait before the next attempt: twice as long after each failure. */
final class BackOff {

    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(60);

    /** Waits, and is the one thing that a test does not. */
    interface Pause {

        void sleep(Duration time) throws InterruptedException;
    }

    private final Pause pause;
    private Duration next = FIRST;

    BackOff(Pause pause) {
        this.pause = pause;
    }

    static BackOff ofService() {
        return new BackOff(time -> Thread.sleep(time.toMillis()));
    }

    void pause() throws InterruptedException {
        pause.sleep(next);
        next = next.multipliedBy(2).compareTo(LONGEST) > 0 ? LONGEST : next.multipliedBy(2);
    }

    /** After a success the next failure is the first. */
    void reset() {
        next = FIRST;
    }
}
