package pincite.engine.opensearch;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import javax.net.ssl.SSLContext;

import pincite.engine.opensearch.http.ClusterAccess;
import pincite.engine.opensearch.http.PemTrust;

/** What the settings of the cluster mean; refuses those that cannot. */
record ClusterSettings(OpenSearchConfig config) {

    private static final Pattern PREFIX = Pattern.compile("[a-z0-9][a-z0-9-]{0,99}");
    /** What a header of HTTP may have (RFC 9110, section 5.5). */
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]+");
    private static final String AFTER_SCHEME = "://";
    private static final int MOST_SHARDS = 1_000;

    ClusterAccess access() {
        if (config.timeout().compareTo(Duration.ZERO) <= 0) {
            throw new OpenSearchSettingException("timeout", "is " + config.timeout()
                    + ", and nothing answers in that time. Give one like 10s.");
        }
        return new ClusterAccess(hosts(), authorization(), config.caFile().map(ClusterSettings::trust),
                config.timeout());
    }

    private List<URI> hosts() {
        return config.hosts().stream().map(String::strip).map(ClusterSettings::host).distinct().toList();
    }

    private static URI host(String written) {
        try {
            var host = new URI(withoutEnd(written));
            if (isHttp(host) && host.getHost() != null && host.getUserInfo() == null && isWhole(host)) {
                return host;
            }
            throw noHost(written);
        } catch (URISyntaxException e) {
            throw noHost(written);
        }
    }

    private static String withoutEnd(String written) {
        return written.endsWith("/") ? withoutEnd(written.substring(0, written.length() - 1)) : written;
    }

    private static boolean isHttp(URI host) {
        return "http".equalsIgnoreCase(host.getScheme()) || "https".equalsIgnoreCase(host.getScheme());
    }

    /** Nothing would come behind what is asked. */
    private static boolean isWhole(URI host) {
        return host.getQuery() == null && host.getFragment() == null;
    }

    private static OpenSearchSettingException noHost(String written) {
        return new OpenSearchSettingException("hosts", "has '" + withoutUser(written)
                + "', which is no address of a node. Give it as https://name:9200, several with commas between them (no"
                + " name of a host has a low line), and who asks in 'pincite.opensearch.user' and 'pincite.opensearch.password'.");
    }

    /** A user and a password that stand there are not printed, whatever signs they have. */
    private static String withoutUser(String written) {
        int end = written.lastIndexOf('@');
        int scheme = written.indexOf(AFTER_SCHEME);
        int begin = scheme < 0 || scheme > end ? 0 : scheme + AFTER_SCHEME.length();
        return end < 0 ? written : written.substring(0, begin) + "…" + written.substring(end);
    }

    private Optional<String> authorization() {
        var key = config.apiKey().map(ClusterSettings::header);
        if (key.isPresent() && config.user().isPresent()) {
            throw new OpenSearchSettingException("api-key", "is given beside 'pincite.opensearch.user'. Give one of"
                    + " them.");
        }
        if (config.user().isPresent() != config.password().isPresent()) {
            throw new OpenSearchSettingException(config.user().isPresent() ? "password" : "user",
                    "is missing beside 'pincite.opensearch." + (config.user().isPresent() ? "user" : "password")
                            + "'. Give both, or 'pincite.opensearch.api-key'.");
        }
        if (config.user().filter(user -> user.contains(":")).isPresent()) {
            throw new OpenSearchSettingException("user", "has a colon, behind which a password begins (RFC 7617). Give"
                    + " the name alone.");
        }
        return key.or(() -> config.user().map(user -> basic(user + ":" + config.password().orElseThrow())));
    }

    /** What ends a file may stand after it. */
    private static String header(String told) {
        if (!KEY.matcher(told.strip()).matches()) {
            throw new OpenSearchSettingException("api-key", "has signs that no key has. Give the one line that the"
                    + " cluster calls 'encoded'.");
        }
        return "ApiKey " + told.strip();
    }

    private static String basic(String userAndPassword) {
        return "Basic " + Base64.getEncoder().encodeToString(userAndPassword.getBytes(StandardCharsets.UTF_8));
    }

    private static SSLContext trust(Path file) {
        try {
            return PemTrust.of(file);
        } catch (IOException | GeneralSecurityException e) {
            throw new OpenSearchSettingException("ca-file", "is '" + file + "', which cannot be used ("
                    + e.getMessage() + "). Give the PEM file with the certificate of the authority that signed those"
                    + " of the cluster.");
        }
    }

    String prefix() {
        if (!PREFIX.matcher(config.prefix()).matches()) {
            throw new OpenSearchSettingException("prefix", "is '" + config.prefix()
                    + "'. Give small letters, digits and hyphens, a letter or digit first.");
        }
        return config.prefix();
    }

    int shards() {
        if (config.shards() < 1 || config.shards() > MOST_SHARDS) {
            throw new OpenSearchSettingException("shards", "is " + config.shards() + ". Give 1 to " + MOST_SHARDS
                    + ".");
        }
        return config.shards();
    }

    int replicas() {
        if (config.replicas() < 0) {
            throw new OpenSearchSettingException("replicas", "is " + config.replicas() + ". Give 0 or more.");
        }
        return config.replicas();
    }
}
