package pincite.engine.opensearch.http;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import javax.net.ssl.SSLContext;

/**
 * How a cluster is reached.
 *
 * @param authorization the header that tells who asks
 * @param trust         where not the usual authorities vouch for its certificates
 * @param timeout       of one answer, with all that is tried for it
 */
public record ClusterAccess(List<URI> hosts, Optional<String> authorization, Optional<SSLContext> trust,
        Duration timeout) {

    public ClusterAccess {
        if (hosts.isEmpty()) {
            throw new IllegalArgumentException("A cluster has a host");
        }
        hosts = List.copyOf(hosts);
    }

    String names() {
        return hosts.stream().map(URI::toString).collect(Collectors.joining(", "));
    }
}
