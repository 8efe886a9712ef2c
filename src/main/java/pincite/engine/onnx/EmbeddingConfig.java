package pincite.engine.onnx;

import java.nio.file.Path;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The embedding model in the process. */
@ConfigMapping(prefix = "pincite.embedding")
public interface EmbeddingConfig {

    /** Texts embedded at the same time; zero: as many as there are processors. */
    @WithDefault("0")
    int threads();

    /** Where native libraries and models are unpacked to, once; they are read from there when the program starts. */
    @WithDefault(".pincite/native")
    Path nativeFolder();
}
