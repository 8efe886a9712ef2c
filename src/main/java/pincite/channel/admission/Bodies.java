package pincite.channel.admission;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import pincite.channel.TurnedAway;

/** Reads bodies whole before anything works on them, so that one who sends slowly holds no worker; bounded in bytes and in time. */
@ApplicationScoped
class Bodies {

    /** Behind the one that refuses all when the service stops. */
    private static final int ORDER = 1_500;
    private static final int TOO_SLOW = 408;
    private static final int TOO_LARGE = 413;
    private static final int KILOBYTE = 1024;
    private static final int USUAL = 64 * KILOBYTE;
    private static final List<HttpMethod> WITH_BODY = List.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH,
            HttpMethod.DELETE);
    private static final String ARTICLES = "/api/articles";
    /** Articles that are being sent; each may take 26 MB of memory. */
    private static final int MOST_ARTICLES = 6;
    private static final int BUSY = 503;
    private static final String SOON = "5";
    /** By the beginning of the path: as much as whoever reads it there takes; of Slack's more, which is told by Slack's own rules. */
    private static final Map<String, Integer> LARGER = Map.of("/v1/", 256 * KILOBYTE, "/slack/", 512 * KILOBYTE,
            "/api/evaluations", 1024 * KILOBYTE, ARTICLES, 26 * 1024 * KILOBYTE);

    private final AdmissionConfig config;
    private final Vertx vertx;
    private final AtomicInteger articles = new AtomicInteger();

    @Inject
    Bodies(AdmissionConfig config, Vertx vertx) {
        this.config = config;
        this.vertx = vertx;
    }

    void register(@Observes Filters filters) {
        filters.register(this::read, ORDER);
    }

    private void read(RoutingContext context) {
        int limit = limit(context.normalizedPath());
        if (!WITH_BODY.contains(context.request().method())) {
            context.next();
        } else {
            if (isAnnouncedLarger(context, limit)) {
                refuseLarge(context);
            } else if (isOfArticles(context) && articles.get() >= MOST_ARTICLES) {
                refuseBusy(context);
            }
            collect(context, limit);
        }
    }

    /** What is refused is read to its end as well, for who reads no answer before he has sent all. */
    private void collect(RoutingContext context, int limit) {
        var request = context.request();
        var body = Buffer.buffer();
        long timer = vertx.setTimer(longest(context).toMillis(), late -> refuseSlow(context));
        count(context);
        request.exceptionHandler(left -> vertx.cancelTimer(timer));
        request.handler(part -> take(part, body, limit, context));
        request.endHandler(end -> {
            vertx.cancelTimer(timer);
            hand(body, context);
        });
        request.resume();
    }

    private Duration longest(RoutingContext context) {
        return isOfArticles(context) ? config.longestUpload() : config.longestBody();
    }

    /** Until it is answered, or whoever sends it has left. */
    private void count(RoutingContext context) {
        if (isOfArticles(context) && !context.response().ended()) {
            articles.incrementAndGet();
            context.addEndHandler(answered -> articles.decrementAndGet());
        }
    }

    private static boolean isOfArticles(RoutingContext context) {
        return context.normalizedPath().startsWith(ARTICLES);
    }

    private static void refuseBusy(RoutingContext context) {
        context.response().putHeader(HttpHeaders.RETRY_AFTER, SOON);
        new TurnedAway(BUSY, "Service Unavailable", "Other articles are being sent; send this one in a moment.")
                .answer(context);
    }

    /** What is too much is told once, and the rest is let go by. */
    private static void take(Buffer part, Buffer body, int limit, RoutingContext context) {
        if (!context.response().ended()) {
            body.appendBuffer(part);
            if (body.length() > limit) {
                refuseLarge(context);
            }
        }
    }

    /** As the platform's own reader of bodies does, which therefore reads no more. */
    private static void hand(Buffer body, RoutingContext context) {
        if (!context.response().ended()) {
            var internal = (RoutingContextInternal) context;
            internal.visitHandler(RoutingContextInternal.BODY_HANDLER);
            internal.setBody(body);
            context.next();
        }
    }

    private static boolean isAnnouncedLarger(RoutingContext context, int limit) {
        var length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null && length.matches("\\d{1,18}") && Long.parseLong(length) > limit;
    }

    private static int limit(String path) {
        return LARGER.entrySet().stream().filter(each -> path.startsWith(each.getKey())).map(Map.Entry::getValue)
                .findFirst().orElse(USUAL);
    }

    private static void refuseLarge(RoutingContext context) {
        int limit = limit(context.normalizedPath()) / KILOBYTE;
        new TurnedAway(TOO_LARGE, "Request Entity Too Large", "The body is larger than the limit of " + limit + " KB.")
                .answer(context);
    }

    /** And hangs up: who sends for ever would hold the connection. */
    private void refuseSlow(RoutingContext context) {
        var connection = context.request().connection();
        if (context.response().ended()) {
            connection.close();
            return;
        }
        context.addEndHandler(told -> connection.close());
        new TurnedAway(TOO_SLOW, "Request Timeout",
                "The body did not come within " + longest(context).toSeconds() + " seconds.").answer(context);
    }
}
