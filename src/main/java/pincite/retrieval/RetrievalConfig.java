package pincite.retrieval;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How many passages are looked at, and how many are kept. */
@ConfigMapping(prefix = "pincite.retrieval")
public interface RetrievalConfig {

    /** Taken from each ranking. */
    @WithDefault("50")
    int candidates();

    /** Of the best of both rankings, how many are compared with the question word by word. */
    @WithDefault("20")
    int reranked();

    /** Kept after the rankings are merged. */
    @WithDefault("6")
    int passages();
}
