package pincite.evaluation.ask;

import java.nio.file.Path;
import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Evaluation. */
@ConfigMapping(prefix = "pincite.evaluation")
public interface EvaluationConfig {

    /** Where the indexes of data sets are kept between runs, each named by the hash of its documents. */
    @WithDefault(".pincite/evaluation")
    Path folder();

    /** How long a running service may take for one question. */
    @WithDefault("30s")
    Duration timeout();
}
