package pincite.engine.opensearch;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import pincite.engine.opensearch.http.Cluster;
import pincite.engine.opensearch.http.ClusterAccess;
import pincite.engine.opensearch.http.ClusterRequest;
import pincite.index.stored.PlainTokens;
import pincite.index.stored.Recipe;

/** Indices of letters in a cluster, below a prefix of their own. */
record TestIndex(List<URI> hosts, String prefix) {

    static final int LETTERS = 26;

    /** In the cluster that somebody runs for the tests. */
    static TestIndex of(String prefix) {
        var node = System.getProperty("pincite.test.node");
        assumeTrue(node != null, "No cluster is named in the system property pincite.test.node, so it is not tested.");
        return new TestIndex(List.of(URI.create(node)), prefix);
    }

    OpenSearchPassageIndex open(String recipe, String access) {
        return new OpenSearchPassageIndex(plan(recipe, access));
    }

    IndexPlan plan(String recipe, String access) {
        var whole = Recipe.of(recipe, new PlainTokens());
        return new IndexPlan(cluster(), IndexNames.of(prefix, whole), whole, access, new PlainTokens(),
                new IndexForm(1, LETTERS), 0);
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
