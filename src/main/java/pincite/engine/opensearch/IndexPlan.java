package pincite.engine.opensearch;

import pincite.engine.opensearch.http.Cluster;
import pincite.index.TokenCodec;

/**
 * How articles are indexed, and where.
 *
 * @param recipe   names what besides the articles decides how they are indexed: format, embedding model, lengths, codec
 * @param access   names the rules by which articles are behind walls
 * @param replicas of each shard
 */
record IndexPlan(Cluster cluster, IndexNames names, String recipe, String access, TokenCodec tokens, IndexForm form,
        int replicas) {
}
