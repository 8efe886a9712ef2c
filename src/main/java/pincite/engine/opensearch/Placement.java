package pincite.engine.opensearch;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;

import pincite.engine.opensearch.http.Cluster;
import pincite.engine.opensearch.http.ClusterRequest;
import pincite.index.IndexException;

/**
 * Whether the shards of an index have found their places, and what keeps them from it.
 *
 * @param patience with what keeps them from it
 */
record Placement(Cluster cluster, String index, Duration patience) {

    /** Every node refuses it, or the only one that has it is away: what is being written has no replicas yet. */
    private static final Set<String> NOWHERE = Set.of("no", "no_valid_shard_copy");
    /** Of a shard that is on its way: another one may have its place after that. */
    private static final Set<String> MOVING = Set.of("INITIALIZING", "RELOCATING");
    /** Of the reasons of many nodes. */
    private static final int MOST_REASONS = 3;

    /** All originals are somewhere. */
    void awaitOriginals(Duration longest) {
        await(List.of("yellow", "green"), longest);
    }

    /** So are all replicas. */
    void awaitReplicas(Duration longest) {
        await(List.of("green"), longest);
    }

    /** Asked again and again, so that no host that falls silent holds it. */
    private void await(List<String> wanted, Duration longest) {
        var begin = Instant.now();
        var hope = begin;
        while (!wanted.contains(status(wanted.get(0)))) {
            var obstacle = obstacle();
            hope = obstacle.isEmpty() ? Instant.now() : hope;
            if (hope.plus(patience).isBefore(Instant.now()) || begin.plus(longest).isBefore(Instant.now())) {
                throw notPlaced(obstacle.orElse("it takes too long"));
            }
        }
    }

    private String status(String wanted) {
        return cluster.send(ClusterRequest.get("/_cluster/health/" + index + "?wait_for_status=" + wanted
                + "&timeout=" + cluster.longestWait().toMillis() + "ms")).body().path("status").asText();
    }

    /** Empty where only time is needed. */
    private Optional<String> obstacle() {
        var shards = cluster.done(ClusterRequest.get("/_cat/shards/" + index + "?format=json")).body();
        var states = shards.findValuesAsText("state");
        if (states.stream().anyMatch(MOVING::contains)) {
            return Optional.empty();
        }
        for (var shard : shards) {
            if (shard.path("state").asText().equals("UNASSIGNED")) {
                return obstacle(shard);
            }
        }
        return Optional.empty();
    }

    private Optional<String> obstacle(JsonNode shard) {
        var told = cluster.send(ClusterRequest.post("/_cluster/allocation/explain", Map.of("index", index, "shard",
                shard.path("shard").asInt(), "primary", shard.path("prirep").asText().equals("p")))).body();
        if (!NOWHERE.contains(told.path("can_allocate").asText())) {
            return Optional.empty();
        }
        var reasons = new TreeSet<String>();
        told.path("node_allocation_decisions").forEach(node -> node.path("deciders")
                .forEach(decider -> reasons.add(decider.path("explanation").asText())));
        return Optional.of(reasons.isEmpty()
                ? told.path("allocate_explanation").asText()
                : String.join("; ", reasons.stream().limit(MOST_REASONS).toList()));
    }

    private IndexException notPlaced(String why) {
        return new IndexException.Unusable("The OpenSearch cluster at " + cluster.names() + " has no place for the"
                + " index " + index + " and its replicas (" + why + "). Make room on the disks of its nodes, start"
                + " another one, or lower 'pincite.opensearch.replicas'.");
    }
}
