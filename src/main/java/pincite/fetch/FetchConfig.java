package pincite.fetch;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How pages and feeds are fetched from the web. */
@ConfigMapping(prefix = "pincite.fetch")
public interface FetchConfig {

    /** Hosts that may be fetched from, and that news may be sent to, although they are in a private network, as a wiki of an intranet is: each as it stands in the address. All others must be public. */
    Optional<List<String>> allow();

    /** Ports that may be fetched from, and sent to, besides 80 and 443. */
    Optional<List<Integer>> ports();

    /** How long a host is left alone after each request. */
    @WithDefault("1s")
    Duration pause();

    /** How long one page may take, with what leads to it; waiting for the host's turn is not counted. */
    @WithDefault("20s")
    Duration timeout();
}
