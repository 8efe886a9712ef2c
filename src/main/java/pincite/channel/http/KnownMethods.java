package pincite.channel.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import pincite.channel.TurnedAway;

/** What may be done at the platform's own addresses: to it, any method is as good as another, or breaks it. */
@ApplicationScoped
class KnownMethods {

    private static final int EARLY = 1_850;
    private static final int NOT_ALLOWED = 405;
    private static final Map<Pattern, List<String>> ALLOWED = Map.of(
            Pattern.compile("/q/(health|metrics|openapi)(/.*)?"), List.of("GET", "HEAD"),
            Pattern.compile(McpPath.ROOT + "/?"), List.of("GET", "POST", "DELETE"),
            Pattern.compile(McpPath.ROOT + "/sse/?"), List.of("GET"),
            Pattern.compile(McpPath.ROOT + "/messages/.*"), List.of("POST"));

    void register(@Observes Filters filters) {
        filters.register(this::pass, EARLY);
    }

    void pass(RoutingContext asked) {
        var method = asked.request().method().name();
        allowed(asked.normalizedPath()).filter(known -> !known.contains(method))
                .ifPresentOrElse(known -> refuse(asked, String.join(", ", known)), asked::next);
    }

    private static Optional<List<String>> allowed(String path) {
        return ALLOWED.entrySet().stream().filter(each -> each.getKey().matcher(path).matches())
                .map(Map.Entry::getValue).findFirst();
    }

    private static void refuse(RoutingContext asked, String known) {
        asked.response().putHeader(HttpHeaders.ALLOW, known);
        new TurnedAway(NOT_ALLOWED, "Method Not Allowed", "This address knows " + known + " alone.").answer(asked);
    }
}
