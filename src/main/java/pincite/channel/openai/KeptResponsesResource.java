package pincite.channel.openai;

import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.smallrye.common.annotation.Blocking;
import pincite.channel.OpenAiError;
import pincite.channel.PublicAddress;
import pincite.channel.SourceAddress;
import pincite.passage.TokenCounter;
import pincite.record.AnswerDocument;
import pincite.retrieval.RefusedException;

/** Responses that were given before, as a client of OpenAI's asks for them again. */
@Path("/v1/responses/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class KeptResponsesResource {

    private static final String ID = "response_id";

    private final KeptWords kept;
    private final ObjectMapper json;
    private final PublicAddress here;
    private final TokenCounter tokens;

    @Inject
    KeptResponsesResource(KeptWords kept, ObjectMapper json, PublicAddress here, TokenCounter tokens) {
        this.kept = kept;
        this.json = json;
        this.here = here;
        this.tokens = tokens;
    }

    /** What is told of a response that is no more. */
    @Schema(name = "DeletedResponse")
    record Deleted(String id, String object, boolean deleted) {

        static Deleted of(String id) {
            return new Deleted(id, "response", true);
        }
    }

    @GET
    @Operation(operationId = "retrieveResponse", summary = "A response that was given before", description = "Its text, its citations and its conversation. What a request brings beside its question (metadata, instructions, what it goes on from) is not kept. Answers are kept as long as GET /api/answers/{id} has them.")
    @APIResponse(responseCode = "200", description = "The response", content = @Content(schema = @Schema(implementation = ResponseObject.class)))
    @APIResponse(responseCode = "400", description = "'stream' is not done here")
    @APIResponse(responseCode = "404", description = "It is not kept, or is somebody else's")
    public Response retrieve(@PathParam("id") String id, @QueryParam("stream") Optional<String> stream,
            @Context UriInfo address) {
        refuse(stream);
        return ResponseId.parse(id)
                .flatMap(written -> kept.answer(written).map(answer -> Response.ok(again(written, answer, address))))
                .orElseGet(() -> none(id)).build();
    }

    private static void refuse(Optional<String> stream) {
        stream.filter(wish -> !wish.equals("false")).ifPresent(wish -> {
            throw new RefusedException("stream", "is not done here: a kept response comes whole; leave it out");
        });
    }

    private ResponseObject again(ResponseId id, AnswerDocument answer, UriInfo address) {
        var said = CitedAnswer.of(answer, answer.question(), SourceAddress.of(here, address), tokens);
        return ResponseObject.of(said, ResponseRequest.Asks.forgotten(json), Optional.empty(),
                id.created());
    }

    @DELETE
    @Operation(operationId = "deleteResponse", summary = "Takes a response out of its conversation", description = "It cannot be asked for or gone on from any more. The answer itself, which others may have been given, stays at GET /api/answers/{id} as long as it is kept.")
    @APIResponse(responseCode = "200", description = "It is gone", content = @Content(schema = @Schema(implementation = Deleted.class)))
    @APIResponse(responseCode = "400", description = "It is in no conversation of its own: nothing of it is the caller's alone")
    @APIResponse(responseCode = "404", description = "It is not kept, or is somebody else's")
    public Response delete(@PathParam("id") String id) {
        return ResponseId.parse(id).filter(this::isGone).map(gone -> Response.ok(Deleted.of(id)))
                .orElseGet(() -> none(id)).build();
    }

    private boolean isGone(ResponseId id) {
        if (id.conversation().isEmpty() && kept.answer(id).isPresent()) {
            throw new RefusedException(ID,
                    "is of no conversation that is kept here, and its answer may be others', too:"
                            + " send 'store': false, and nothing is kept");
        }
        return kept.drop(id);
    }

    private static Response.ResponseBuilder none(String id) {
        return OpenAiError.of(Response.Status.NOT_FOUND.getStatusCode(), "There is no response '" + id
                + "' that is kept for you: the newest are, but for those with 'store': false and small talk.",
                Optional.of(ID), OpenAiError.code(Response.Status.NOT_FOUND.getStatusCode()));
    }
}
