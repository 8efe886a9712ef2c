package pincite.index;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** What was made of the generations, or the parts of them, that were asked for last: readers of different walls have different ones. */
public final class LastUsed<K, T> {

    private final Map<K, T> made;

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

    /** One is made at a time, and whoever asks meanwhile waits. */
    public synchronized T of(K key, Supplier<T> making) {
        var known = made.get(key);
        if (known != null) {
            return known;
        }
        var fresh = making.get();
        made.put(key, fresh);
        return fresh;
    }
}
