package pincite.channel;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/**
 * Once the service is being stopped it ends what it is at and begins nothing: who comes then is told to ask again, and who only listens
 * is not waited for.
 */
@ApplicationScoped
class LastCall {

    private static final String SENTENCE = "The service is being stopped. Ask again in a moment.";
    private static final int UNAVAILABLE = 503;
    private static final String SOON = "2";
    /** Before all others. */
    private static final int FIRST = 2_000;

    private final Set<HttpServerRequest> listening = ConcurrentHashMap.newKeySet();
    private volatile boolean isOver;

    void register(@Observes Filters filters) {
        filters.register(this::pass, FIRST);
    }

    void call(@Observes ShutdownDelayInitiatedEvent stopping) {
        isOver = true;
        listening.stream().filter(LastCall::isStream).forEach(request -> request.connection().close());
    }

    private static boolean isStream(HttpServerRequest request) {
        return String.valueOf(request.response().headers().get(HttpHeaders.CONTENT_TYPE))
                .startsWith("text/event-stream");
    }

    /** What looks whether the service lives goes on: ready it is no longer. */
    void pass(RoutingContext asked) {
        if (isOver && !asked.normalizedPath().startsWith("/q/")) {
            refuse(asked);
        } else {
            remember(asked);
            asked.next();
        }
    }

    /** An answer is a stream that was posted for. */
    private void remember(RoutingContext asked) {
        if (asked.request().method().equals(HttpMethod.GET)) {
            listening.add(asked.request());
            asked.addEndHandler(done -> listening.remove(asked.request()));
        }
    }

    private static void refuse(RoutingContext asked) {
        asked.response().putHeader(HttpHeaders.RETRY_AFTER, SOON);
        new TurnedAway(UNAVAILABLE, "Service Unavailable", SENTENCE).answer(asked);
    }
}
