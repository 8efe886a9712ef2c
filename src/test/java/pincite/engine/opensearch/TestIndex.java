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
    private static final Duration TIMEOUT = Duration.ofSeconds(10);

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
        return plan(recipe, access, dimensions, TIMEOUT);
    }

    IndexPlan plan(String recipe, String access, int dimensions, Duration timeout) {
        var whole = Recipe.of(recipe, new PlainTokens());
        return new IndexPlan(cluster(timeout), IndexNames.of(prefix, whole), whole, access, new PlainTokens(),
                new IndexForm(1, dimensions), 0, IndexPlan.Patience.OF_A_SERVICE);
    }

    /** The same, but for what keeps it whole and how long that is waited for. */
    static IndexPlan with(IndexPlan plan, IndexForm form, int replicas, IndexPlan.Patience patience) {
        return new IndexPlan(plan.cluster(), plan.names(), plan.recipe(), plan.access(), plan.tokens(), form,
                replicas, patience);
    }

    Cluster cluster() {
        return cluster(TIMEOUT);
    }

    Cluster cluster(Duration timeout) {
        return new Cluster(new ClusterAccess(hosts, Optional.empty(), Optional.empty(), timeout));
    }

    /** So that the next test finds room. */
    void clear() {
        cluster().send(ClusterRequest.get("/" + prefix + "-*/_alias")).body().fieldNames()
                .forEachRemaining(index -> cluster().send(ClusterRequest.delete("/" + index)));
    }
}
