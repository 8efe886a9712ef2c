package pincite.intake;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;

/** Feeds (RSS, Atom) whose entries are added as they come, each entry's page by itself. */
@ConfigMapping(prefix = "pincite.feeds")
public interface FeedsConfig {

    /** Their addresses. */
    @WithParentName
    Optional<List<String>> addresses();

    /** How often each is looked at; one that fails is left alone longer, up to a day. */
    @WithDefault("15m")
    Duration every();

    /** New entries that are taken of one feed in one look; the rest come with the next. */
    @WithDefault("20")
    int mostEntries();

    /** What is known of each. */
    @WithDefault(".pincite/feeds")
    Path folder();
}
