package pincite.engine.opensearch.http;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** The cluster's addresses, each first in its turn; those that are set aside come last, and are tried where no other answers. */
final class Hosts {

    private final List<Host> all;
    private final InstantSource clock;
    private final AtomicInteger turn = new AtomicInteger();

    Hosts(List<Host> all, InstantSource clock) {
        this.all = List.copyOf(all);
        this.clock = clock;
    }

    List<Host> inTurn() {
        var now = clock.instant();
        var turned = new ArrayList<>(all);
        Collections.rotate(turned, -Math.floorMod(turn.getAndIncrement(), all.size()));
        turned.sort(Comparator.comparing((Host host) -> host.isAside(now)));
        return turned;
    }

    void failed(Host host) {
        host.fail(clock.instant());
    }
}
