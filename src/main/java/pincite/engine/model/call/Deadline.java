package pincite.engine.model.call;

import java.time.Duration;

import pincite.time.Time;

/** When an answer must be there; all that is done for it takes from the same time. */
record Deadline(Time time, long end, Duration total) {

    static Deadline in(Duration total, Time time) {
        return new Deadline(time, time.nanos() + total.toNanos(), total);
    }

    /** Never negative. */
    Duration left() {
        return Duration.ofNanos(Math.max(0, end - time.nanos()));
    }

    CallFailure missed() {
        boolean isWhole = total.toMillis() % 1_000 == 0;
        return CallFailure.of("did not answer within "
                + (isWhole ? total.toSeconds() + " s" : total.toMillis() + " ms"));
    }
}
