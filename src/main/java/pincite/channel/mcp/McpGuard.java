package pincite.channel.mcp;

import java.net.URI;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/**
 * What is asked of {@code /mcp} must come from here: a page of another site that a browser has open must not ask in its user's name
 * (Model Context Protocol, Streamable HTTP, security warning). Bodies are bounded.
 */
@ApplicationScoped
class McpGuard {

    static final int MOST_BYTES = 64 * 1024;

    private static final int FORBIDDEN = 403;
    private static final int LENGTH_REQUIRED = 411;
    private static final int TOO_LARGE = 413;
    /** Before the platform's own filters. */
    private static final int EARLY = 1_000;

    void guard(@Observes Filters filters) {
        filters.register(this::guard, EARLY);
    }

    private void guard(RoutingContext context) {
        var request = context.request();
        int refusal = context.normalizedPath().startsWith("/mcp") ? refusal(request) : 0;
        if (refusal == 0) {
            context.next();
        } else {
            request.response().setStatusCode(refusal).end();
        }
    }

    /** The status, or 0. */
    private static int refusal(HttpServerRequest request) {
        var origin = request.getHeader(HttpHeaders.ORIGIN);
        if (origin != null && !isOwn(origin, request)) {
            return FORBIDDEN;
        }
        return request.method().name().equals("POST") ? refusal(request.getHeader(HttpHeaders.CONTENT_LENGTH)) : 0;
    }

    private static int refusal(String length) {
        if (length == null || !length.matches("\\d{1,18}")) {
            return LENGTH_REQUIRED;
        }
        return Long.parseLong(length) > MOST_BYTES ? TOO_LARGE : 0;
    }

    private static boolean isOwn(String origin, HttpServerRequest request) {
        try {
            return request.authority() != null
                    && request.authority().toString().equals(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }
}
