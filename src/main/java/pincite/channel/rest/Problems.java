package pincite.channel.rest;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import io.vertx.core.VertxException;
import io.vertx.ext.web.RoutingContext;
import pincite.answer.NotReadyException;
import pincite.channel.LeftClients;
import pincite.channel.OpenAiError;
import pincite.channel.TurnedAway;
import pincite.corpus.CorpusException;
import pincite.disk.DiskException;
import pincite.evaluation.text.QuestionSetException;
import pincite.feedback.TooManyVotesException;
import pincite.index.IndexException;
import pincite.library.NotTakenException;
import pincite.retrieval.RefusedException;

/** What each failure is to a client: refused, not ready, or broken; never a stack trace. */
class Problems {

    private static final int SOON = 2;
    /** Statuses that only the framework gives. */
    private static final Set<Integer> FRAMEWORKS = Set.of(405, 406, 415);
    private static final List<String> FRAMEWORKS_WORDS = List.of("HTTP ", "Unable to find matching", "null");
    private static final Logger LOG = Logger.getLogger(Problems.class);

    @ServerExceptionMapper
    Response refused(RefusedException refused, UriInfo address) {
        return told(address, 400, refused.getMessage(), Optional.of(refused.field())).build();
    }

    @ServerExceptionMapper
    Response refused(QuestionSetException refused) {
        return Problem.of(400, refused.getMessage(), Optional.of("body")).response().build();
    }

    @ServerExceptionMapper
    Response tooMany(TooManyVotesException tooMany) {
        return Problem.of(429, tooMany.getMessage()).response()
                .header("Retry-After", tooMany.retryAfter().toSeconds()).build();
    }

    @ServerExceptionMapper
    Response notTaken(NotTakenException refused) {
        int status = switch (refused.why()) {
            case UNFIT -> 400;
            case UNKNOWN -> 404;
            case CONFLICT -> 409;
            case WITHDRAWN -> 410;
            case FULL -> 507;
        };
        return Problem.of(status, refused.getMessage()).response().build();
    }

    @ServerExceptionMapper
    Response notReady(NotReadyException notReady, UriInfo address) {
        return unavailable(address, notReady.getMessage());
    }

    /** By the end of the service, or because nobody listens any more. */
    @ServerExceptionMapper
    Response cancelled(CancellationException cancelled, UriInfo address) {
        return unavailable(address, cancelled.getMessage());
    }

    @ServerExceptionMapper
    Response broken(IndexException broken, UriInfo address) {
        LOG.error(broken.getMessage());
        return unavailable(address, "The index cannot be answered from just now; the service's log says why.");
    }

    @ServerExceptionMapper
    Response broken(CorpusException broken, UriInfo address) {
        LOG.error(broken.getMessage());
        return unavailable(address, "The articles cannot be read just now; the service's log says why.");
    }

    /** What cannot be kept is not given either. */
    @ServerExceptionMapper
    Response broken(DiskException broken, UriInfo address) {
        LOG.error(broken.getMessage());
        return unavailable(address, "The service could not " + broken.doing() + " just now; its log says why.");
    }

    @ServerExceptionMapper
    Response http(WebApplicationException http, UriInfo address) {
        int status = http.getResponse().getStatus();
        var response = told(address, status, detail(status, http), Optional.empty());
        http.getResponse().getHeaders().forEach((name, values) -> {
            if (!name.equalsIgnoreCase("Content-Type") && !name.equalsIgnoreCase("Content-Length")) {
                values.forEach(value -> response.header(name, value));
            }
        });
        return response.build();
    }

    /** A client that has left is told nothing, and nothing is broken. */
    @ServerExceptionMapper
    Response unforeseen(Throwable failure, RoutingContext asked, UriInfo address) {
        boolean isUnheard = asked.response().closed()
                && (failure instanceof IOException || failure instanceof VertxException);
        if (isUnheard || LeftClients.isLeft(failure)) {
            LOG.debug("A client left before its answer was whole", failure);
            return Response.noContent().build();
        }
        LOG.error("A request failed in a way that nobody foresaw", failure);
        return told(address, TurnedAway.BROKEN.status(), TurnedAway.BROKEN.sentence(), Optional.empty()).build();
    }

    private static Response unavailable(UriInfo address, String detail) {
        return told(address, 503, detail, Optional.empty()).header("Retry-After", SOON).build();
    }

    /** In the shape that is expected there. */
    private static Response.ResponseBuilder told(UriInfo address, int status, String detail, Optional<String> field) {
        return OpenAiError.isFor(address)
                ? OpenAiError.of(status, detail, field, OpenAiError.code(status))
                : Problem.of(status, detail, field).response();
    }

    /** The framework's own messages say "HTTP 404 Not Found", or name its annotations where an address knows no such kind of request. */
    private static String detail(int status, WebApplicationException http) {
        var message = String.valueOf(http.getMessage());
        if (FRAMEWORKS_WORDS.stream().noneMatch(message::startsWith) && !FRAMEWORKS.contains(status)) {
            return message;
        }
        return switch (status) {
            case 404 -> "There is nothing at this address. /q/openapi lists what there is.";
            case 405 -> "This address does not know the method. /q/openapi lists what there is.";
            case 406 ->
                "Below /api there is application/json, and from POST /api/chat also text/event-stream; pages are text/html.";
            case 413 -> "The body is larger than the limit.";
            case 415 -> "Send the body as application/json.";
            default -> "The request could not be served.";
        };
    }
}
