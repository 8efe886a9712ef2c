package pincite.engine.opensearch;

import java.time.Duration;

import pincite.engine.opensearch.http.Cluster;
import pincite.index.TokenCodec;

/**
 * How articles are indexed, and where.
 *
 * @param recipe   names what besides the articles decides how they are indexed: format, embedding model, lengths, codec
 * @param access   names the rules by which articles are behind walls
 * @param replicas of each shard
 * @param patience with who may not come back
 */
record IndexPlan(Cluster cluster, IndexNames names, String recipe, String access, TokenCodec tokens, IndexForm form,
        int replicas, Patience patience) {

    /**
     * How long is waited.
     *
     * @param writer for a process that writes and is not heard of any more, before another one writes
     * @param place  for one for a shard: a node that restarts is there again, and room is made, or it is not to be expected
     */
    record Patience(Duration writer, Duration place) {

        static final Patience OF_A_SERVICE = new Patience(Duration.ofSeconds(30), Duration.ofSeconds(20));
    }
}
