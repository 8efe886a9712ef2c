package pincite.channel.http;

import java.util.Optional;
import java.util.Set;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Under which names the service is asked, and from where. */
@ConfigMapping(prefix = "pincite.http")
public interface HttpConfig {

    /**
     * Names that this service is reached under, without a port, beside {@code localhost}, {@code 127.0.0.1}, {@code [::1]} and that of
     * {@code pincite.public-url}; needed where {@code quarkus.http.host} opens it.
     */
    Optional<Set<String>> allowedHosts();

    /** Other sites whose pages may ask here, as in {@code https://desk.example.org}. */
    Optional<Set<String>> allowedOrigins();

    /** Whether HTTP/2 is spoken without TLS, too. */
    @WithDefault("false")
    boolean h2c();
}
