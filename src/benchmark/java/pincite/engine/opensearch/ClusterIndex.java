package pincite.engine.opensearch;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import pincite.engine.opensearch.http.Cluster;
import pincite.engine.opensearch.http.ClusterAccess;
import pincite.engine.opensearch.http.ClusterRequest;
import pincite.index.PassageIndex;
import pincite.index.TokenCodec;
import pincite.index.stored.Recipe;

/** An index in a cluster, for benchmarks, which have no configuration. */
public final class ClusterIndex {

    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Cluster cluster;
    private final String prefix;

    public ClusterIndex(List<URI> hosts, String prefix) {
        this.cluster = new Cluster(new ClusterAccess(hosts, Optional.empty(), Optional.empty(), LONGEST));
        this.prefix = prefix;
    }

    /** Of one shard, as is the default. */
    public PassageIndex open(int dimensions, TokenCodec codec, int replicas) {
        var recipe = Recipe.of("benchmark", codec);
        return new OpenSearchPassageIndex(new IndexPlan(cluster, IndexNames.of(prefix, recipe), recipe, "", codec,
                new IndexForm(1, dimensions), replicas, IndexPlan.Patience.OF_A_SERVICE));
    }

    /** Of all indices with the prefix, replicas left out. */
    public long bytes() {
        return cluster.send(ClusterRequest.get("/" + prefix + "*/_stats/store")).body()
                .at("/_all/primaries/store/size_in_bytes").asLong();
    }

    public void delete() {
        cluster.send(ClusterRequest.get("/" + prefix + "*/_alias")).body().fieldNames()
                .forEachRemaining(index -> cluster.send(ClusterRequest.delete("/" + index)));
    }
}
