package pincite.engine.opensearch.node;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Looks again and again until something is so, and says what it was when it never is. */
public final class Until {

    private static final long SHORT = TimeUnit.MILLISECONDS.toNanos(20);

    private Until() {
    }

    /** @return how long it took */
    public static Duration isSo(Duration longest, Supplier<String> what, BooleanSupplier look) {
        long begin = System.nanoTime();
        while (!look.getAsBoolean()) {
            if (System.nanoTime() - begin > longest.toNanos()) {
                throw new AssertionError("After " + longest + " it is still not so: " + what.get());
            }
            LockSupport.parkNanos(SHORT);
        }
        return Duration.ofNanos(System.nanoTime() - begin);
    }
}
