package pincite.watch;

import java.nio.file.Path;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Questions that are asked again as articles come, change and go. */
@ConfigMapping(prefix = "pincite.watch")
public interface WatchConfig {

    /** What is watched, and the files that news are written to. */
    @WithDefault(".pincite/watches")
    Path folder();

    /** What news to webhooks are signed with; without it, none are sent. */
    Optional<String> webhookSecret();
}
