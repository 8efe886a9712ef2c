package pincite.engine.opensearch;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

import pincite.index.word.TermGroups;

/** How an index of passages is made. */
record IndexForm(int shards, int dimensions) {

    /** Longer than all the forms of the longest word. */
    private static final int LONGEST_GROUP = 100_000;

    /**
     * A shard that moved while it was written leaves an older copy behind. The cluster would make a replica of that by doing the writes
     * since then once more, and never come to an end with it, because it has no sources of documents.
     */
    private static final String MOVED = "routing.rebalance.enable";
    /** How long the place of a copy is kept free for a node that left. */
    private static final String DELAY = "unassigned.node_left.delayed_timeout";

    private static final String STRICT = "strict";
    private static final String NO_PIPELINE = "_none";
    /** What a template of the cluster for all indices may ask for else. */
    private static final Map<String, Object> WITHOUT_TEMPLATES = Map.of("auto_expand_replicas", "false",
            "default_pipeline", NO_PIPELINE, "final_pipeline", NO_PIPELINE, "search.default_pipeline", NO_PIPELINE);

    /**
     * Written without replicas, which are copied when it is whole. Nothing is kept of a document but what is searched or read: not even
     * for recovery, because what is answered from is not written to any more.
     */
    Map<String, Object> body() {
        return Map.of("settings", Map.of("index", settings()), "mappings", Map.of("dynamic", STRICT, "_source",
                Map.of("enabled", false, "recovery_source_enabled", false), "properties",
                IndexFields.mapping(dimensions)));
    }

    /** Whether an index was made so, and not by the cluster itself of what somebody sent. */
    static boolean isOurs(JsonNode mapping) {
        return mapping.path("dynamic").asText().equals(STRICT);
    }

    private Map<String, Object> settings() {
        var settings = new HashMap<>(WITHOUT_TEMPLATES);
        settings.put("number_of_shards", shards);
        settings.put("number_of_replicas", 0);
        settings.put("refresh_interval", "-1");
        settings.put(MOVED, "none");
        settings.put("knn", true);
        settings.put("knn.derived_source.enabled", false);
        settings.put("merge.policy.expunge_deletes_allowed", 0);
        settings.put("similarity", Map.of("default", Map.of("type", "BM25", "k1", 0.9, "b", 0.4)));
        settings.put("analysis", analysis());
        return settings;
    }

    /** Terms come as they are, one after the other; see {@link TermGroups}. */
    private static Map<String, Object> analysis() {
        return Map.of("analyzer",
                Map.of(IndexFields.TERMS, Map.of("type", "custom", "tokenizer", "groups", "filter", List.of("forms"))),
                "tokenizer", Map.of("groups", Map.of("type", "whitespace", "max_token_length", LONGEST_GROUP)),
                "filter", Map.of("forms", Map.of("type", "pattern_capture", "preserve_original", false, "patterns",
                        List.of("([^" + TermGroups.BESIDE + "]+)"))));
    }

    /** To be written to again. */
    static Map<String, Object> clonedBody() {
        var settings = new HashMap<String, Object>();
        settings.put("index.blocks.write", null);
        settings.put("index.number_of_replicas", 0);
        settings.put("index." + MOVED, "none");
        return Map.of("settings", settings);
    }

    /** Nobody answers from it yet: a copy that was begun on a node that left is begun elsewhere at once, and not a minute later. */
    static Map<String, Object> replicated(int replicas) {
        return Map.of("index", Map.of("number_of_replicas", replicas, MOVED, "all", DELAY, "0s"));
    }

    /** To be answered from: a node that restarts finds its copies where they were. */
    static Map<String, Object> settled() {
        var settings = new HashMap<String, Object>();
        settings.put(DELAY, null);
        return Map.of("index", settings);
    }
}
