package pincite.passage;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How long passages are. */
@ConfigMapping(prefix = "pincite.passage")
public interface PassageConfig {

    /** Tokens of the embedding model that a passage is filled up to; one paragraph of a news article has about 60. */
    @WithDefault("180")
    int tokens();
}
