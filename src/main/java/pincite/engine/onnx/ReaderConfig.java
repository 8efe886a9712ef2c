package pincite.engine.onnx;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The reader: the model that looks at question and text together. */
@ConfigMapping(prefix = "pincite.reader")
public interface ReaderConfig {

    /**
     * {@code bundled}; {@code none}; or a folder with {@code tokenizer.json} and the ONNX export of a model for extractive question
     * answering, trained as on SQuAD 2.0.
     */
    @WithDefault("bundled")
    String model();

    /** Windows read at the same time; zero: as many as there are processors. */
    @WithDefault("0")
    int threads();
}
