package pincite.engine.opensearch.http;

import com.fasterxml.jackson.databind.JsonNode;

/** What a cluster answered, whole: to a search by all its shards. */
public record ClusterReply(int status, JsonNode body) {

    static final int OK = 200;
    static final int REDIRECT = 300;
    private static final int MISSING = 404;

    public boolean isOk() {
        return status >= OK && status < REDIRECT;
    }

    /** There is nothing of the name. */
    public boolean isMissing() {
        return status == MISSING;
    }

    /** The same, of an alias, as the cluster says it or its security plugin: not an address that nothing is at. */
    public boolean isWithoutAlias() {
        return isMissing() && (reason().startsWith("alias [") || error().equals("index_not_found_exception"));
    }

    /** Somebody closed an index. */
    public boolean isClosed() {
        return error().equals("index_closed_exception");
    }

    /** What was to be made is there already. */
    public boolean isThereAlready() {
        return error().equals("resource_already_exists_exception");
    }

    /** What was to be deleted is part of a snapshot that is being taken. */
    public boolean isKeptBySnapshot() {
        return error().equals("snapshot_in_progress_exception");
    }

    /** The kind of its first error; empty where there is none. */
    public String error() {
        return failure().path("type").asText("");
    }

    /** In the cluster's own words. */
    public String reason() {
        var error = failure();
        var cause = error.path("root_cause").path(0).path("reason").asText("");
        var reason = error.path("reason").asText(error.asText(""));
        return cause.isEmpty() || cause.equals(reason) ? reason : reason + ": " + cause;
    }

    /** Of the request, or of the first of its searches that has one. */
    private JsonNode failure() {
        for (var search : body.path("responses")) {
            if (search.has("error")) {
                return search.path("error");
            }
        }
        return body.path("error");
    }

    /** Some of its shards did not answer, or not in time, or had no place where they could have been asked. */
    boolean isPart() {
        return isPart(body) || anyPart(body.path("responses"));
    }

    private static boolean anyPart(JsonNode searches) {
        for (var search : searches) {
            if (isPart(search)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the cluster is green is answered whole where the time to wait for it is over. */
    private static boolean isPart(JsonNode answer) {
        return answer.has("_shards") && (answer.path("timed_out").asBoolean() || isPartOf(answer.path("_shards")));
    }

    /** A shard without a place has not failed to do what all were told: it was not told. */
    private static boolean isPartOf(JsonNode shards) {
        int total = shards.path("total").asInt();
        return shards.path("failed").asInt() > 0 || shards.path("successful").asInt(total) < total;
    }
}
