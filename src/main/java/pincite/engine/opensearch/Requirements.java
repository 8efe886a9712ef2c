package pincite.engine.opensearch;

import java.util.TreeSet;

import pincite.engine.opensearch.http.Cluster;
import pincite.engine.opensearch.http.ClusterRequest;
import pincite.index.IndexException;

/** What a cluster must have before it is written to. */
record Requirements(Cluster cluster, int replicas) {

    private static final String OPENSEARCH = "opensearch";
    private static final int OLDEST = 3;
    private static final String PLUGIN = "opensearch-knn";

    void check() {
        refuseOthers();
        refuseWithoutPlugin();
        refuseTooFewNodes();
    }

    /** Elasticsearch names no distribution. */
    private void refuseOthers() {
        var version = cluster.done(ClusterRequest.get("/")).body().path("version");
        var number = version.path("number").asText();
        if (!version.path("distribution").asText().equals(OPENSEARCH) || major(number) < OLDEST) {
            throw new IndexException.Unusable("What 'pincite.opensearch.hosts' names, " + cluster.names() + ", is "
                    + version.path("distribution").asText("no " + OPENSEARCH) + " " + number
                    + ", and OpenSearch " + OLDEST + " or newer is needed. Upgrade it, or name another cluster.");
        }
    }

    private static int major(String number) {
        var major = number.split("\\.")[0];
        return major.matches("\\d{1,9}") ? Integer.parseInt(major) : 0;
    }

    /** A node that does not answer just now is told nothing of. */
    private void refuseWithoutPlugin() {
        var without = new TreeSet<String>();
        var wait = cluster.longestWait().toMillis() + "ms";
        cluster.done(ClusterRequest.get("/_nodes/plugins?timeout=" + wait)).body().path("nodes").forEach(node -> {
            if (!node.path("plugins").findValuesAsText("name").contains(PLUGIN)) {
                without.add(node.path("name").asText());
            }
        });
        if (!without.isEmpty()) {
            throw new IndexException.Unusable("The OpenSearch cluster at " + cluster.names() + " has no plugin "
                    + PLUGIN + " on " + String.join(", ", without) + ", and vectors cannot be searched without it."
                    + " Install it there, or name another cluster in 'pincite.opensearch.hosts'.");
        }
    }

    /** A copy is never on the node that has the original. */
    private void refuseTooFewNodes() {
        int nodes = cluster.done(ClusterRequest.get("/_cluster/health")).body().path("number_of_data_nodes").asInt();
        if (nodes <= replicas) {
            throw new IndexException.Unusable("'pincite.opensearch.replicas' is " + replicas + ", which takes "
                    + (replicas + 1) + " nodes with data, and the OpenSearch cluster at " + cluster.names() + " has "
                    + nodes + ". Start more of them, or set it to " + Math.max(0, nodes - 1) + ".");
        }
    }
}
