package pincite.channel.slack.inbox;

import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** The keys of what was accepted of late. */
final class Claims {

    private final Map<String, Long> claimed = new LinkedHashMap<>();
    private final long millis;

    Claims(Duration kept) {
        this.millis = kept.toMillis();
    }

    /** All of them, or none if one is claimed already. */
    synchronized boolean claim(Collection<String> keys, long now) {
        forgetBefore(now - millis);
        if (keys.stream().anyMatch(claimed::containsKey)) {
            return false;
        }
        keys.forEach(key -> claimed.put(key, now));
        return true;
    }

    synchronized boolean knows(Collection<String> keys, long now) {
        forgetBefore(now - millis);
        return keys.stream().anyMatch(claimed::containsKey);
    }

    synchronized void release(Collection<String> keys) {
        keys.forEach(claimed::remove);
    }

    private void forgetBefore(long time) {
        var oldestFirst = claimed.values().iterator();
        while (oldestFirst.hasNext() && oldestFirst.next() < time) {
            oldestFirst.remove();
        }
    }
}
