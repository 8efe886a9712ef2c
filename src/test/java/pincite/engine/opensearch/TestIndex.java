package pincite.engine.opensearch;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import pincite.engine.opensearch.http.Cluster;
import pincite.engine.opensearch.http.ClusterAccess;
import pincite.engine.opensearch.http.ClusterRequest;
import pincite.engine.opensearch.node.NodeAddress;
import pincite.index.stored.PlainTokens;
import pincite.index.stored.Recipe;

/** Indices of letters in a cluster, below a prefix of their own. */
record TestIndex(List<URI> hosts, String prefix) {

    static final int LETTERS = 26;

    static TestIndex of(NodeAddress node, String prefix) {
        return new TestIndex(List.of(node.base()), prefix);
    }

    OpenSearchPassageIndex open(String recipe, String access) {
        return new OpenSearchPassageIndex(plan(recipe, access, LETTERS));
    }

    OpenSearchPassageIndex open(String recipe, String access, int dimensions) {
        return new OpenSearchPassageIndex(plan(recipe, access, dimensions));
    }

    IndexPlan plan(String recipe, String access, int dimensions) {
        var whole = Recipe.of(recipe, new PlainTokens());
        return new IndexPlan(cluster(), IndexNames.of(prefix, whole), whole, access, new PlainTokens(),
                new IndexForm(1, dimensions), 0);
    }

    Cluster cluster() {
        return new Cluster(new ClusterAccess(hosts, Optional.empty(), Optional.empty(), Duration.ofSeconds(10)));
    }

    /** So that the next test finds room. */
    void clear() {
        cluster().send(ClusterRequest.get("/" + prefix + "-*/_alias")).body().fieldNames()
                .forEachRemaining(index -> cluster().send(ClusterRequest.delete("/" + index)));
    }
}
