package pincite.retrieval;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import pincite.index.Hit;
import pincite.index.IndexedPassage;

/** The nearest passages in a better order. */
final class Reranking {

    private final Map<String, IndexedPassage> nearest;
    private final List<Hit> order;

    /** @param order may hold others too */
    Reranking(List<IndexedPassage> nearest, List<Hit> order) {
        this.nearest = nearest.stream()
                .collect(Collectors.toMap(indexed -> indexed.passage().id(), Function.identity()));
        this.order = order.stream().filter(hit -> this.nearest.containsKey(hit.passage())).toList();
    }

    /** Best first. */
    List<IndexedPassage> passages() {
        return order.stream().map(Hit::passage).map(nearest::get).toList();
    }

    /** The nearest passages, and then those of the other ranking that are not among them. */
    List<Hit> before(List<Hit> others) {
        return Stream.concat(order.stream(),
                others.stream().filter(hit -> !nearest.containsKey(hit.passage()))).toList();
    }
}
