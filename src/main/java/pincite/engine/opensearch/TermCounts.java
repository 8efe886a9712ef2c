package pincite.engine.opensearch;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import pincite.index.word.PassageFrequencies;

/** How common some terms are; for each field all of them are asked for at once, as soon as somebody wants to know one. */
final class TermCounts implements PassageFrequencies {

    private final Passages passages;
    private final List<String> terms;
    private final Map<String, Map<String, Integer>> counts = new ConcurrentHashMap<>();

    TermCounts(Passages passages, Set<String> terms) {
        this.passages = passages;
        this.terms = List.copyOf(terms);
    }

    @Override
    public int passages(String term) {
        return count(IndexFields.WORDS, term);
    }

    @Override
    public int ownPassages(String term) {
        return count(IndexFields.OWN_WORDS, term);
    }

    private int count(String field, String term) {
        return terms.contains(term) ? counts.computeIfAbsent(field, this::asked).getOrDefault(term, 0) : 0;
    }

    private Map<String, Integer> asked(String field) {
        var filters = terms.stream().map(term -> Map.of("term", Map.of(field, term))).toList();
        var buckets = passages.search(Map.of("size", 0, "track_total_hits", false, "aggs",
                Map.of("terms", Map.of("filters", Map.of("filters", filters))))).path("aggregations").path("terms")
                .path("buckets");
        var found = new HashMap<String, Integer>();
        for (int each = 0; each < terms.size(); each++) {
            found.put(terms.get(each), buckets.path(each).path("doc_count").asInt());
        }
        return found;
    }
}
