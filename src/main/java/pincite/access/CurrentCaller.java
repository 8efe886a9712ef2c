package pincite.access;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * For whom this thread works. Nobody says it: then it works for nobody, who reads what everybody may, so what is forgotten on the way to
 * another thread hides too much and never too little.
 */
public final class CurrentCaller {

    private static final ThreadLocal<Caller> BOUND = new ThreadLocal<>();
    private static final AtomicReference<CallerSource> SOURCE = new AtomicReference<>(Optional::empty);

    private CurrentCaller() {
    }

    public static Caller get() {
        return Optional.ofNullable(BOUND.get()).or(() -> SOURCE.get().caller()).orElse(Caller.NOBODY);
    }

    /** Asked wherever no thread is bound; the one of a service. */
    public static void from(CallerSource source) {
        SOURCE.set(source);
    }

    public static void as(Caller caller, Runnable work) {
        as(caller, () -> {
            work.run();
            return caller;
        });
    }

    public static <T> T as(Caller caller, Supplier<T> work) {
        var before = BOUND.get();
        BOUND.set(caller);
        try {
            return work.get();
        } finally {
            restore(before);
        }
    }

    private static void restore(Caller before) {
        if (before == null) {
            BOUND.remove();
        } else {
            BOUND.set(before);
        }
    }

    /** The work as it is done by another thread for who asks now. */
    public static Runnable carried(Runnable work) {
        var caller = get();
        return () -> as(caller, work);
    }
}
