package pincite.channel.slack.receive.socket;

import java.time.Duration;

import pincite.time.Time;

/** How long to wait before the next attempt: twice as long after each failure. */
final class BackOff {

    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final Time time;
    private Duration next = FIRST;

    BackOff(Time time) {
        this.time = time;
    }

    void pause() throws InterruptedException {
        time.sleep(next);
        next = next.multipliedBy(2).compareTo(LONGEST) > 0 ? LONGEST : next.multipliedBy(2);
    }

    /** After a success the next failure is the first. */
    void reset() {
        next = FIRST;
    }
}
