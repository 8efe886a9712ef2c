package pincite.corpus.standing;

import java.util.List;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;

/** How far sources are trusted. They are named as articles name their source, with or without capitals and spaces. */
@ConfigMapping(prefix = "pincite.sources")
public interface SourcesConfig {

    /** Sources that come before others where both answer. */
    Optional<List<String>> trusted();

    /** Sources that never answer: their articles are listed, can be opened, and are searched only by who asks for it. */
    Optional<List<String>> quarantined();

    /** Of sources that are in neither list, and of articles without a source: `unknown`, or `quarantined`, so that a new source answers only once it is trusted. */
    @WithName("default")
    @WithDefault("unknown")
    String otherwise();
}
