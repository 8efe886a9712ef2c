package pincite.record;

import java.nio.file.Path;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The answers given by the service, kept so that they can be proved again. */
@ConfigMapping(prefix = "pincite.answers")
public interface ArchiveConfig {

    @WithDefault(".pincite/answers")
    Path folder();

    /** The articles that are cited, as they were then. */
    @WithDefault(".pincite/cited")
    Path cited();

    /** How many answers; the oldest go first. About 5 KB each. */
    @WithDefault("10000")
    int keep();
}
