package pincite.channel.cli.running;

import java.nio.file.Path;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Commands that the running service carries out. */
@ConfigMapping(prefix = "pincite.commands")
interface RunningConfig {

    /** Where the service has the socket over which it is asked by {@code ask}, {@code timeline} and {@code quote}. */
    @WithDefault(".pincite/commands")
    Path folder();
}
