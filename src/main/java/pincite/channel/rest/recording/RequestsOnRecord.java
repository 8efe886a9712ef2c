package pincite.channel.rest.recording;

import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerResponseContext;

import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

import io.quarkus.runtime.BlockingOperationControl;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import pincite.audit.AuditLog;
import pincite.audit.Happening;
import pincite.audit.Upshot;
import pincite.channel.AskedBy;
import pincite.channel.OpenAiError;
import pincite.channel.rest.Problem;
import pincite.corpus.Sha256;
import pincite.disk.DiskException;

/** Puts each request on record when its answer is known and before it leaves; what cannot be put there is not given. */
class RequestsOnRecord {

    private static final int REFUSED = 400;
    private static final int UNAVAILABLE = 503;
    private static final String SOON = "2";
    private static final String QUESTIONS = "/api/chat";
    /** Slack only knocks there: what it brings is worked on later. */
    private static final String SLACK = "/slack/";
    private static final Logger LOG = Logger.getLogger(RequestsOnRecord.class);

    private final AuditLog log;

    @Inject
    RequestsOnRecord(AuditLog log) {
        this.log = log;
    }

    @ServerResponseFilter
    void record(ContainerResponseContext response, RoutingContext asked) {
        if (log.isOn() && !isElsewhere(response.getStatus(), asked)) {
            try {
                log.put(happening(response, asked));
            } catch (DiskException e) {
                LOG.error(e.getMessage());
                refuse(response, asked, e);
            }
        }
    }

    /** A question that was answered is on record by itself; what nothing here knows gets nothing, in the thread of all connections. */
    private static boolean isElsewhere(int status, RoutingContext asked) {
        var path = asked.normalizedPath();
        boolean isQuestion = RequestOccasion.isOnRecord(asked)
                || path.equals(QUESTIONS) && asked.request().method().equals(HttpMethod.POST);
        return path.startsWith(SLACK)
                || (status < REFUSED ? isQuestion : !BlockingOperationControl.isBlockingAllowed());
    }

    private static Happening happening(ContainerResponseContext response, RoutingContext asked) {
        int status = response.getStatus();
        return new Happening(AskedBy.of(asked).id(), RequestOccasion.what(asked), Optional.of(hash(asked)),
                status < REFUSED ? articles(response, asked) : List.of(), Upshot.of(status), OptionalInt.of(status));
    }

    /** Of the body, or of the address where there is none. */
    private static String hash(RoutingContext asked) {
        var body = Optional.ofNullable(asked.body().buffer()).filter(sent -> sent.length() > 0);
        return body.map(sent -> Sha256.of(sent.getBytes())).orElseGet(() -> Sha256.of(asked.request().uri()));
    }

    private static List<String> articles(ContainerResponseContext response, RoutingContext asked) {
        return Stream.of(ShownArticles.at(asked.normalizedPath()), ShownArticles.in(response.getEntity()))
                .flatMap(List::stream).toList();
    }

    private static void refuse(ContainerResponseContext response, RoutingContext asked, DiskException failure) {
        var detail = "The service could not " + failure.doing()
                + " just now, and what is not on record is not given; its log says why.";
        var refusal = (OpenAiError.isFor(asked.normalizedPath())
                ? OpenAiError.of(UNAVAILABLE, detail)
                : Problem.of(UNAVAILABLE, detail).response()).build();
        response.setStatus(UNAVAILABLE);
        response.getHeaders().clear();
        response.getHeaders().putSingle("Retry-After", SOON);
        response.setEntity(refusal.getEntity(), new Annotation[0], refusal.getMediaType());
    }
}
