package pincite.engine.opensearch;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import com.fasterxml.jackson.databind.JsonNode;

import pincite.index.word.PassageFrequencies;

/** How common terms are in some indices: as these do not change, each term is asked for once. Safe for many threads. */
final class TermCounts {

    /** More are forgotten all at once. */
    private static final int MOST = 100_000;

    private final Passages passages;
    private final Map<String, Count> known = new ConcurrentHashMap<>();

    TermCounts(Passages passages) {
        this.passages = passages;
    }

    private record Count(int all, int own) {
    }

    /** Of terms that are asked for together, as soon as somebody wants to know one. */
    PassageFrequencies of(Set<String> terms) {
        return new Together(terms);
    }

    private final class Together implements PassageFrequencies {

        private final Set<String> terms;
        private Map<String, Count> counts = Map.of();

        Together(Set<String> terms) {
            this.terms = terms;
        }

        @Override
        public int passages(String term) {
            return count(term).all;
        }

        @Override
        public int ownPassages(String term) {
            return count(term).own;
        }

        private synchronized Count count(String term) {
            if (counts.isEmpty()) {
                counts = counted(terms);
            }
            return counts.get(term);
        }
    }

    private Map<String, Count> counted(Set<String> terms) {
        var counted = new HashMap<String, Count>();
        terms.forEach(term -> Optional.ofNullable(known.get(term)).ifPresent(count -> counted.put(term, count)));
        var unknown = terms.stream().filter(term -> !counted.containsKey(term)).toList();
        if (!unknown.isEmpty()) {
            counted.putAll(ask(unknown));
            remember(counted);
        }
        return counted;
    }

    private void remember(Map<String, Count> counted) {
        if (known.size() > MOST) {
            known.clear();
        }
        known.putAll(counted);
    }

    private Map<String, Count> ask(List<String> terms) {
        var aggregations = new LinkedHashMap<String, Object>();
        List.of(IndexFields.WORDS, IndexFields.OWN_WORDS).forEach(field -> aggregations.put(field, each(terms, field)));
        return counts(terms, passages.search(Map.of("size", 0, "track_total_hits", false, "aggs", aggregations))
                .path("aggregations"));
    }

    private static Map<String, ?> each(List<String> terms, String field) {
        return Map.of("filters", Map.of("filters",
                terms.stream().map(term -> Map.of("term", Map.of(field, term))).toList()));
    }

    private static Map<String, Count> counts(List<String> terms, JsonNode answer) {
        var counts = new HashMap<String, Count>();
        for (int each = 0; each < terms.size(); each++) {
            counts.put(terms.get(each), new Count(count(answer, IndexFields.WORDS, each),
                    count(answer, IndexFields.OWN_WORDS, each)));
        }
        return counts;
    }

    private static int count(JsonNode answer, String field, int term) {
        return answer.path(field).path("buckets").path(term).path("doc_count").asInt();
    }
}
