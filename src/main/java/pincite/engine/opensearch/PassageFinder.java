package pincite.engine.opensearch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;

import dev.langchain4j.store.embedding.filter.Filter;
import pincite.index.VectorCandidates;

/**
 * Finds passages by their words and by their vectors, by the numbers of the embedded engine; equal scores are ordered by id, so no
 * order of indexing shows.
 *
 * @param count of the passages there are
 */
record PassageFinder(Passages passages, int count) {

    /** More hits the cluster gives to no search ({@code index.max_result_window}). */
    private static final int MOST_HITS = 10_000;
    /** So many names begin with one letter in no corpus. */
    private static final int MOST_VALUES = 60_000;
    private static final List<Map<String, String>> BEST_FIRST = List.of(Map.of("_score", "desc"),
            Map.of(IndexFields.ID, "asc"));
    private static final Comparator<Found> ORDER = Comparator.comparingDouble(Found::score).reversed()
            .thenComparing(Found::id);

    /** By BM25. */
    List<Found> byWords(List<String> terms, Optional<Filter> filter, int limit) {
        if (terms.isEmpty()) {
            return List.of();
        }
        var query = new HashMap<String, Object>();
        query.put("should", terms.stream().map(term -> Map.of("term", Map.of(IndexFields.WORDS, term))).toList());
        query.put("minimum_should_match", 1);
        filter.ifPresent(kept -> query.put("filter", FilterJson.of(kept)));
        return inOrder(passages.scored(best(Map.of("bool", query), limit, List.of())));
    }

    /** By cosine, given as LangChain4j's relevance score: {@code (cosine + 1) / 2}, which is also Lucene's. */
    List<Found> byVector(byte[] vector, Optional<Filter> filter, int limit, List<String> fields) {
        var candidates = new VectorCandidates(count);
        int asked = Math.min(MOST_HITS, candidates.atLeast(limit));
        if (asked == 0) {
            return List.of();
        }
        var near = new HashMap<String, Object>();
        near.put("vector", PassageJson.numbers(vector));
        near.put("k", asked);
        filter.map(FilterJson::of).or(() -> candidates.areAll() ? Optional.of(all()) : Optional.empty())
                .ifPresent(kept -> near.put("filter", kept));
        return inOrder(passages.search(best(Map.of("knn", Map.of(IndexFields.VECTOR, near)), limit, fields)));
    }

    /** As a filter it has all compared, without the graph. */
    private static Map<String, Object> all() {
        return Map.of("match_all", Map.of());
    }

    private static Map<String, ?> best(Map<String, Object> query, int limit, List<String> fields) {
        return Map.of("query", query, "size", Math.min(MOST_HITS, limit), "sort", BEST_FIRST, "_source", false,
                "track_total_hits",
                false, "docvalue_fields", fields);
    }

    private static List<Found> inOrder(JsonNode answer) {
        var found = new ArrayList<Found>();
        answer.path("hits").path("hits").forEach(hit -> found.add(Found.of(hit)));
        found.sort(ORDER);
        return found;
    }

    /** In no order; unknown ones are left out. */
    List<JsonNode> byIds(List<String> ids, List<String> fields) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var search = Map.of("query", Map.of("constant_score", Map.of("filter", Map.of("terms",
                Map.of(IndexFields.ID, ids)))), "size", ids.size(), "_source", false, "track_total_hits",
                false, "docvalue_fields", fields);
        var hits = new ArrayList<JsonNode>();
        passages.search(search).path("hits").path("hits").forEach(hits::add);
        return hits;
    }

    /** Of a field, how many passages have each that begins with a letter. */
    Map<String, Integer> values(String field, String letter) {
        var terms = new HashMap<String, Object>(Map.of("field", field, "size", MOST_VALUES));
        if (!letter.isEmpty()) {
            terms.put("include", escaped(letter) + ".*");
        }
        var found = new HashMap<String, Integer>();
        passages.search(Map.of("size", 0, "track_total_hits", false, "aggs", Map.of("values",
                Map.of("terms", terms)))).path("aggregations").path("values").path("buckets")
                .forEach(bucket -> found.put(bucket.path("key").asText(), bucket.path("doc_count").asInt()));
        return found;
    }

    /** Lucene's patterns have signs that others have not, and none of them is a letter or a number. */
    private static String escaped(String letter) {
        return Character.isLetterOrDigit(letter.codePointAt(0)) ? letter : "\\" + letter;
    }

    /** A passage, as far as it was asked for. */
    record Found(String id, double score, JsonNode hit) {

        /** Scores are floats, which the cluster writes as shortly as they can be told apart. */
        static Found of(JsonNode hit) {
            var order = hit.path("sort");
            return new Found(order.path(1).asText(), (float) order.path(0).asDouble(), hit);
        }
    }
}
