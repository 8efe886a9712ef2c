package pincite.evaluation;

import java.nio.file.Path;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Evaluation. */
@ConfigMapping(prefix = "pincite.evaluation")
public interface EvaluationConfig {

    /** Where the indexes of data sets are kept between runs, each named by the hash of its documents. */
    @WithDefault(".pincite/evaluation")
    Path folder();
}
