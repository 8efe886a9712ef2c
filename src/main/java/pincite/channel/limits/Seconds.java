package pincite.channel.limits;

import java.util.concurrent.TimeUnit;

/** Times as headers have them. */
final class Seconds {

    private static final long NANOS = TimeUnit.SECONDS.toNanos(1);

    private Seconds() {
    }

    /** The next whole one, and one at least. */
    static long atLeast(long nanos) {
        return Math.max(1, (nanos + NANOS - 1) / NANOS);
    }
}
