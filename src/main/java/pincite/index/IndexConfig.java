package pincite.index;

import java.nio.file.Path;
import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Where the index is kept, and how soon a running service takes up what changed. */
@ConfigMapping(prefix = "pincite.index")
public interface IndexConfig {

    /** What keeps it: {@code lucene} in a folder of this machine, or {@code opensearch} in a cluster. */
    @WithDefault("lucene")
    String engine();

    /** Of the engine {@code lucene}. */
    @WithDefault(".pincite/index")
    Path folder();

    /** How often a running service looks at the corpus folder for changes; zero: only at its start. */
    @WithDefault("2s")
    Duration watch();
}
