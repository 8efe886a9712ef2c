package pincite.engine.opensearch;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

import pincite.index.word.PassageFrequencies;

/** How common some terms are; all of them are asked for at once, as soon as somebody wants to know one. */
final class TermCounts implements PassageFrequencies {

    private static final List<String> FIELDS = List.of(IndexFields.WORDS, IndexFields.OWN_WORDS);

    private final Passages passages;
    private final List<String> terms;
    /** Once they are known; by field and term. */
    private final Map<String, Map<String, Integer>> counts = new HashMap<>();

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

    private synchronized int count(String field, String term) {
        if (counts.isEmpty() && !terms.isEmpty()) {
            ask();
        }
        return counts.getOrDefault(field, Map.of()).getOrDefault(term, 0);
    }

    private void ask() {
        var aggregations = new LinkedHashMap<String, Object>();
        FIELDS.forEach(field -> aggregations.put(field, Map.of("filters", Map.of("filters",
                terms.stream().map(term -> Map.of("term", Map.of(field, term))).toList()))));
        var found = passages.search(Map.of("size", 0, "track_total_hits", false, "aggs", aggregations))
                .path("aggregations");
        FIELDS.forEach(field -> counts.put(field, counts(found.path(field).path("buckets"))));
    }

    private Map<String, Integer> counts(JsonNode buckets) {
        var found = new HashMap<String, Integer>();
        for (int each = 0; each < terms.size(); each++) {
            found.put(terms.get(each), buckets.path(each).path("doc_count").asInt());
        }
        return found;
    }
}
