package pincite.engine.extractive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** Lets every outlet that has an answer speak before one of them speaks for the third time. */
final class Outlets {

    private static final int MOST = 2;
    /** In log odds of the order: what answers so much less well does not take another's place. */
    private static final double FAR = 1.3;

    private Outlets() {
    }

    /** @param sayings best first */
    static List<Saying> inTurn(List<Saying> sayings) {
        var waiting = new ArrayList<>(sayings);
        var turns = new HashMap<String, Integer>();
        var spoken = new ArrayList<Saying>();
        while (!waiting.isEmpty()) {
            var best = waiting.get(0);
            var next = waiting.stream().filter(saying -> turns.getOrDefault(saying.outlet(), 0) < MOST)
                    .filter(saying -> saying.first().score() >= best.first().score() - FAR).findFirst().orElse(best);
            waiting.remove(next);
            turns.merge(next.outlet(), 1, Integer::sum);
            spoken.add(next);
        }
        return spoken;
    }
}
