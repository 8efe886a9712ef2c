package pincite.index;

import java.lang.ref.SoftReference;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * What was made of the generations, or the parts of them, that were asked for last: readers of different walls have different ones. It
 * is held as long as memory is not needed for anything else, for what a generation leaves behind may be as large as the articles.
 */
public final class LastUsed<K, T> {

    private final Map<K, SoftReference<CompletableFuture<T>>> made;

    public LastUsed(int most) {
        this.made = new Eldest<>(most);
    }

    private static final class Eldest<K, T> extends LinkedHashMap<K, T> {

        private static final long serialVersionUID = 1;
        private final int most;

        Eldest(int most) {
            super(16, 0.75f, true);
            this.most = most;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, T> eldest) {
            return size() > most;
        }
    }

    /** Whoever asks for the same meanwhile waits, and fails where it fails; who asks for something else does not. */
    public T of(K key, Supplier<T> making) {
        var mine = new CompletableFuture<T>();
        var first = first(key, mine);
        if (first == mine) {
            make(key, making, mine);
        }
        return result(first);
    }

    private synchronized CompletableFuture<T> first(K key, CompletableFuture<T> mine) {
        var known = known(key);
        if (known == null) {
            made.put(key, new SoftReference<>(mine));
            return mine;
        }
        return known;
    }

    private CompletableFuture<T> known(K key) {
        var held = made.get(key);
        return held == null ? null : held.get();
    }

    private void make(K key, Supplier<T> making, CompletableFuture<T> mine) {
        try {
            mine.complete(making.get());
        } catch (RuntimeException | Error e) {
            forget(key, mine);
            mine.completeExceptionally(e);
        }
    }

    private synchronized void forget(K key, CompletableFuture<T> failed) {
        if (known(key) == failed) {
            made.remove(key);
        }
    }

    private static <T> T result(CompletableFuture<T> done) {
        try {
            return done.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof Error broken) {
                throw broken;
            }
            throw e.getCause() instanceof RuntimeException known ? known : e;
        }
    }
}
