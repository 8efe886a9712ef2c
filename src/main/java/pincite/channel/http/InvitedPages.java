package pincite.channel.http;

import java.util.Set;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.CorsHandler;

/** Tells browsers that a page of another site, which was found to be allowed, may ask here and read what it is told (CORS). */
final class InvitedPages {

    private final CorsHandler cors = CorsHandler.create().addOriginWithRegex(".+")
            .allowedMethods(Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST, HttpMethod.PUT,
                    HttpMethod.PATCH, HttpMethod.DELETE))
            .allowedHeaders(Set.of("Accept", "Authorization", "Content-Type", "Last-Event-ID", "Mcp-Session-Id",
                    "MCP-Protocol-Version"))
            .exposedHeaders(Set.of("Location", "Retry-After", "Mcp-Session-Id"));

    void welcome(RoutingContext asked) {
        cors.handle(asked);
    }
}
