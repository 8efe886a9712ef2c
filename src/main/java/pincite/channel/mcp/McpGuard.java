package pincite.channel.mcp;

import java.util.Optional;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;

/** Bodies sent to {@code /mcp} are bounded, and what is no message of the protocol is told so; by then, no page of another site asks. */
@ApplicationScoped
class McpGuard {

    static final int MOST_BYTES = 64 * 1024;

    private static final int LENGTH_REQUIRED = 411;
    private static final int TOO_LARGE = 413;
    /** Before the platform's own filters. */
    private static final int EARLY = 1_000;

    /** What it has read is not read again by the platform's own. */
    private final BodyHandler body = BodyHandler.create(false).setBodyLimit(MOST_BYTES);

    private final McpCall calls;

    @Inject
    McpGuard(McpCall calls) {
        this.calls = calls;
    }

    void guard(@Observes Filters filters) {
        filters.register(only(context -> true, this::guard), EARLY);
        filters.register(only(McpGuard::isMessage, body), EARLY - 1);
        filters.register(only(McpGuard::isMessage, McpGuard::read), EARLY - 2);
        filters.register(only(McpGuard::isMessage, calls::pass), EARLY - 3);
    }

    private static Handler<RoutingContext> only(Predicate<RoutingContext> which, Handler<RoutingContext> handler) {
        return context -> {
            if (context.normalizedPath().startsWith("/mcp") && which.test(context)) {
                handler.handle(context);
            } else {
                context.next();
            }
        };
    }

    private static boolean isMessage(RoutingContext context) {
        return context.request().method().equals(HttpMethod.POST) && context.normalizedPath().matches("/mcp/?");
    }

    private void guard(RoutingContext context) {
        var request = context.request();
        int refusal = refusal(request);
        if (refusal == 0) {
            answer(context, McpHeaders.ofAnyRequest(request.headers()));
        } else {
            request.response().setStatusCode(refusal).end();
        }
    }

    private static void read(RoutingContext context) {
        var headers = context.request().headers();
        var refusal = McpHeaders.ofMessage(headers)
                .or(() -> McpMessage.refusal(context.body().buffer(), headers.contains(McpHeaders.SESSION)));
        McpHeaders.spellOut(headers);
        answer(context, refusal);
    }

    private static void answer(RoutingContext context, Optional<McpRefusal> refusal) {
        refusal.ifPresentOrElse(refused -> refused.answer(context), context::next);
    }

    /** The status, or 0. */
    private static int refusal(HttpServerRequest request) {
        return request.method().name().equals("POST") ? refusal(request.getHeader(HttpHeaders.CONTENT_LENGTH)) : 0;
    }

    private static int refusal(String length) {
        if (length == null || !length.matches("\\d{1,18}")) {
            return LENGTH_REQUIRED;
        }
        return Long.parseLong(length) > MOST_BYTES ? TOO_LARGE : 0;
    }
}
