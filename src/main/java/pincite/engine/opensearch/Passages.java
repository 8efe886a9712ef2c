package pincite.engine.opensearch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import com.fasterxml.jackson.databind.JsonNode;

import pincite.engine.opensearch.http.Cluster;
import pincite.engine.opensearch.http.ClusterReply;
import pincite.engine.opensearch.http.ClusterRequest;
import pincite.index.IndexException;

/** Searches in some indices together. */
record Passages(Cluster cluster, List<String> indices) {

    /** So many hits are read in one go. */
    private static final int PAGE = 1_000;

    Passages {
        indices = List.copyOf(indices);
    }

    JsonNode search(Map<String, ?> search) {
        return search(search, "query_then_fetch");
    }

    /** With the statistics of all their shards, which are collected first: how rare a word is shows in its score. */
    JsonNode scored(Map<String, ?> search) {
        return search(search, "dfs_query_then_fetch");
    }

    /** The names of the indices go in the body, for a line of HTTP is not long enough for those of many walls. */
    private JsonNode search(Map<String, ?> search, String type) {
        var header = Map.of("index", indices, "search_type", type, "allow_partial_search_results", false);
        var reply = cluster.send(ClusterRequest.lines("/_msearch", List.of(header, search)));
        if (reply.isMissing()) {
            throw replaced(cluster);
        }
        if (reply.isClosed()) {
            throw closed(cluster, reply);
        }
        var answer = reply.body().path("responses").path(0);
        if (!answer.has("hits")) {
            throw new IndexException.Unusable("The OpenSearch cluster at " + cluster.names()
                    + " refused a search (" + reply.reason()
                    + "). Check that what 'pincite.opensearch.hosts' names is OpenSearch 3 with the plugin"
                    + " opensearch-knn.");
        }
        return answer;
    }

    static IndexException replaced(Cluster cluster) {
        return new IndexException.Unavailable("What was asked of the OpenSearch cluster at " + cluster.names()
                + " has been replaced by newer generations meanwhile. Ask again.");
    }

    static IndexException closed(Cluster cluster, ClusterReply reply) {
        return new IndexException.Unusable("Somebody closed an index of the OpenSearch cluster at " + cluster.names()
                + " that begins with 'pincite.opensearch.prefix' (" + reply.reason() + "). Open it there (_open), or"
                + " delete it and index the articles again.");
    }

    /** Every hit, in the order of a field that each has once. */
    void each(Map<String, ?> query, String field, List<String> fields, Consumer<JsonNode> hit) {
        Optional<String> after = Optional.empty();
        do {
            var page = page(query, field, fields, after);
            page.forEach(hit);
            after = page.size() < PAGE
                    ? Optional.empty()
                    : Optional.of(page.get(page.size() - 1).path("sort").path(0).asText());
        } while (after.isPresent());
    }

    private List<JsonNode> page(Map<String, ?> query, String field, List<String> fields, Optional<String> after) {
        var search = new HashMap<String, Object>(Map.of("query", query, "size", PAGE, "_source", false,
                "track_total_hits", false, "sort", List.of(Map.of(field, "asc")), "docvalue_fields", fields));
        after.ifPresent(last -> search.put("search_after", List.of(last)));
        var hits = new ArrayList<JsonNode>();
        search(search).path("hits").path("hits").forEach(hits::add);
        return hits;
    }

    /** How many there are. */
    int count(String field) {
        var search = Map.of("size", 0, "track_total_hits", true, "query", having(field));
        return search(search).path("hits").path("total").path("value").asInt();
    }

    static Map<String, ?> having(String field) {
        return Map.of("exists", Map.of("field", field));
    }
}
