package pincite.engine.opensearch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The cluster that keeps the index where {@code pincite.index.engine} is {@code opensearch}. */
@ConfigMapping(prefix = "pincite.opensearch")
public interface OpenSearchConfig {

    /** Where its nodes listen, as URLs; asked in turn, and one that does not answer is left out for a while. */
    @WithDefault("http://localhost:9200")
    List<String> hosts();

    Optional<String> user();

    Optional<String> password();

    /** Instead of user and password. */
    Optional<String> apiKey();

    /** A PEM file of the authorities that vouch for its certificates; those that Java trusts where nothing is said. */
    Optional<Path> caFile();

    /** Before the names of all that is made in it; small letters, digits and hyphens. */
    @WithDefault("pincite")
    String prefix();

    /** Of each index; counts from the next index on that is made from nothing. */
    @WithDefault("1")
    int shards();

    /** Copies of each shard, on as many further nodes. */
    @WithDefault("1")
    int replicas();

    /** For one answer of it, with all that is tried. */
    @WithDefault("10s")
    Duration timeout();
}
