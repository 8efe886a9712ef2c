package pincite.corpus.folder;

import java.nio.file.Path;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Where the articles are. */
@ConfigMapping(prefix = "pincite.corpus")
public interface CorpusConfig {

    @WithDefault("corpus/articles")
    Path folder();
}
