package pincite.channel.http;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.quarkus.runtime.configuration.ConfigurationException;
import io.vertx.core.http.HttpServerRequest;

/** The sites whose pages may ask: our own, under the name that the browser knows us by, and configured ones. */
final class AllowedOrigins {

    static final String KEY = "pincite.http.allowed-origins";
    static final String MCP_KEY = "pincite.mcp.origins";

    private final Optional<SiteOrigin> ours;
    private final Set<SiteOrigin> anywhere;
    private final Set<SiteOrigin> mcp;

    AllowedOrigins(Optional<URI> publicUrl, Set<String> anywhere, Set<String> mcp) {
        this.ours = publicUrl.flatMap(SiteOrigin::of);
        this.anywhere = read(KEY, anywhere);
        this.mcp = read(MCP_KEY, mcp);
    }

    private static Set<SiteOrigin> read(String key, Set<String> configured) {
        return configured.stream().map(each -> SiteOrigin.parse(each).orElseThrow(() -> new ConfigurationException(
                key + " names origins, as in https://desk.example.org; '" + each + "' is none")))
                .collect(Collectors.toSet());
    }

    boolean isOurs(String origin, HttpServerRequest request) {
        var read = SiteOrigin.parse(origin);
        return read.isPresent() && read.equals(ours)
                || read.isPresent() && request.authority() != null && read.get().isAt(request.authority());
    }

    boolean isInvited(String origin, String path) {
        return SiteOrigin.parse(origin)
                .filter(site -> anywhere.contains(site) || McpPath.is(path) && mcp.contains(site)).isPresent();
    }
}
