package pincite.channel.rest.article.listing;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** All articles of a generation, in each order that was asked for. */
final class Listing {

    private final List<Listed> byId;
    private final List<String> sources;
    private final Map<SortKey, List<Listed>> sorted = new ConcurrentHashMap<>();

    Listing(List<Listed> byId) {
        this.byId = List.copyOf(byId);
        this.sources = byId.stream().flatMap(each -> each.source().stream()).distinct().sorted().toList();
    }

    List<String> sources() {
        return sources;
    }

    /** Articles that are alike in it stand by their ids. */
    List<Listed> by(SortKey key, Map<String, Integer> answers) {
        return key == SortKey.ANSWERS
                ? sort(Comparator.comparing(each -> answers.getOrDefault(each.id(), 0)))
                : sorted.computeIfAbsent(key, each -> sort(each.order()));
    }

    private List<Listed> sort(Comparator<Listed> order) {
        return byId.stream().sorted(order).toList();
    }
}
