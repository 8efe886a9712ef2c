package pincite.engine.opensearch.http;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/**
 * The cluster's addresses, each first in its turn. Those that are set aside come last, and are tried where no other answers; whether
 * they are there again is found out beside, so that no question waits for one that is silent.
 */
final class Hosts {

    private final List<Host> all;
    private final Predicate<Host> isThere;
    private final AtomicInteger turn = new AtomicInteger();

    Hosts(List<Host> all, Predicate<Host> isThere) {
        this.all = List.copyOf(all);
        this.isThere = isThere;
    }

    List<Host> inTurn() {
        var turned = new ArrayList<>(all);
        Collections.rotate(turned, -Math.floorMod(turn.getAndIncrement(), all.size()));
        turned.sort(Comparator.comparing(Host::isAside));
        return turned;
    }

    /** The only one is tried anyway. */
    void failed(Host host) {
        if (all.size() > 1 && host.setAside()) {
            probeLater(host);
        }
    }

    private void probeLater(Host host) {
        CompletableFuture.runAsync(() -> probe(host),
                CompletableFuture.delayedExecutor(host.pause().toMillis(), TimeUnit.MILLISECONDS));
    }

    private void probe(Host host) {
        if (!host.isAside()) {
            return;
        }
        if (isThere.test(host)) {
            host.answer();
        } else {
            host.failAgain();
            probeLater(host);
        }
    }
}
