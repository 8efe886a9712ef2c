package pincite.channel.http;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import pincite.channel.TurnedAway;

/**
 * What is sent here is JSON in UTF-8, and says so: this is what a page of another site cannot send without asking first. The
 * exceptions stand in {@link BodyRule}.
 */
@ApplicationScoped
class BodyTypes {

    private static final int EARLY = 1_800;
    private static final int UNSUPPORTED = 415;
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    void register(@Observes Filters filters) {
        filters.register(this::pass, EARLY);
    }

    void pass(RoutingContext asked) {
        var request = asked.request();
        BodyRule.at(asked.normalizedPath()).filter(rule -> isSending(request) && !isTaken(rule, request))
                .map(rule -> new TurnedAway(UNSUPPORTED, "Unsupported Media Type", rule.sentence()))
                .ifPresentOrElse(refused -> refused.answer(asked), asked::next);
    }

    private static boolean isTaken(BodyRule rule, HttpServerRequest request) {
        return type(request).filter(rule::takes).isPresent();
    }

    /** A type is looked at even if nothing comes of it: the platform breaks at one that is none. */
    private static boolean isSending(HttpServerRequest request) {
        return !READING.contains(request.method())
                && (hasBody(request) || request.headers().contains(HttpHeaders.CONTENT_TYPE));
    }

    private static boolean hasBody(HttpServerRequest request) {
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return request.headers().contains(HttpHeaders.TRANSFER_ENCODING) || length != null && !length.equals("0");
    }

    /** Empty where there is none, where it is none, and where there are two. */
    private static Optional<MediaType> type(HttpServerRequest request) {
        List<String> written = request.headers().getAll(HttpHeaders.CONTENT_TYPE);
        try {
            return written.size() == 1 ? Optional.of(MediaType.valueOf(written.get(0))) : Optional.empty();
        } catch (IllegalArgumentException notAType) {
            return Optional.empty();
        }
    }
}
