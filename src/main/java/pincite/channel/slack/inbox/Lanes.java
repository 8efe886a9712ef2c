package pincite.channel.slack.inbox;

import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedList;
import java.util.Optional;
import java.util.Set;

/** Who waits is served in order, and of one lane one at a time, so that a thread's second question waits for its first. */
final class Lanes {

    private final LinkedList<Item> waiting = new LinkedList<>();
    private final Set<String> busy = new HashSet<>();
    private boolean isClosed;

    synchronized void add(Item item) {
        waiting.add(item);
        notifyAll();
    }

    /** Waits for one; empty when closed. */
    synchronized Optional<Item> take() throws InterruptedException {
        while (!isClosed) {
            var next = next();
            if (next.isPresent()) {
                return next;
            }
            wait();
        }
        return Optional.empty();
    }

    private Optional<Item> next() {
        for (Iterator<Item> each = waiting.iterator(); each.hasNext();) {
            var item = each.next();
            if (busy.add(item.entry().lane())) {
                each.remove();
                return Optional.of(item);
            }
        }
        return Optional.empty();
    }

    synchronized void free(Item item) {
        busy.remove(item.entry().lane());
        notifyAll();
    }

    /** Busy ones count: they are not done yet. */
    synchronized int depth() {
        return waiting.size() + busy.size();
    }

    synchronized void close() {
        isClosed = true;
        notifyAll();
    }

    synchronized boolean isClosed() {
        return isClosed;
    }
}
