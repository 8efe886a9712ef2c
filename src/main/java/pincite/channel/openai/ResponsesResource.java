package pincite.channel.openai;

import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.smallrye.common.annotation.Blocking;
import pincite.answer.AnswerListener;
import pincite.channel.LimitedBody;
import pincite.channel.PublicAddress;
import pincite.channel.SourceAddress;
import pincite.conversation.Chat;
import pincite.conversation.Turn;
import pincite.passage.TokenCounter;
import pincite.record.AnswerDocument;
import pincite.retrieval.RefusedException;
import pincite.retrieval.Scope;

/** Answers to what speaks OpenAI's responses API, as its newer clients do. */
@Path("/v1/responses")
@Blocking
public class ResponsesResource {

    private final Chat chat;
    private final KeptWords kept;
    private final ObjectMapper json;
    private final PublicAddress here;
    private final TokenCounter tokens;

    @Inject
    ResponsesResource(Chat chat, KeptWords kept, ObjectMapper json, PublicAddress here, TokenCounter tokens) {
        this.chat = chat;
        this.kept = kept;
        this.json = json;
        this.here = here;
        this.tokens = tokens;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces({MediaType.APPLICATION_JSON, MediaType.SERVER_SENT_EVENTS})
    @Operation(operationId = "createResponse", summary = "Answers as OpenAI's responses do", description = "'input' is the question, or a list of messages whose last one by the user is it; 'previous_response_id' or 'conversation' goes on from what was asked before; it is kept, to be asked for again, unless 'store' is false. Citations are 'annotations' of the text, which has their sources as links. With 'stream' it comes in OpenAI's events, from response.created to response.completed. What would make another answer and is not done here (tools, a text format, images, background) is refused by its name.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ResponseShape.class)))
    @APIResponse(responseCode = "200", description = "Answered or declined; with 'stream' as events", content = {
            @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ResponseObject.class)),
            @Content(mediaType = MediaType.SERVER_SENT_EVENTS, schema = @Schema(type = SchemaType.STRING))})
    @APIResponse(responseCode = "400", description = "'error.param' names the field, 'error.message' the limit")
    public Response respond(InputStream body, @Context UriInfo address) {
        var request = ResponseRequest.parse(LimitedBody.read(body, ClientBody.MOST_BYTES), kept, json);
        var answer = request.task().map(task -> task.answer(request.question(), json)).orElseGet(() -> answer(request));
        var said = CitedAnswer.of(answer, request.sent(), SourceAddress.of(here, address), tokens);
        var whole = ResponseObject.of(said, request.asks(), request.previous(), Instant.now().getEpochSecond());
        return request.isStream() ? streamed(said, whole) : Response.ok(whole, MediaType.APPLICATION_JSON).build();
    }

    /** A client that sends what was said keeps its conversation itself; else it is kept here, if it may be. */
    private AnswerDocument answer(ResponseRequest request) {
        if (!request.asks().store()) {
            return chat.askUnkept(request.question(), earlier(request), AnswerListener.NONE);
        }
        var conversation = request.conversation().or(() -> previous(request));
        boolean isKeptHere = request.earlier().isEmpty() && request.previous().isEmpty();
        return conversation.isPresent() || isKeptHere
                ? chat.ask(request.question(), Scope.ALL, conversation)
                : chat.ask(request.question(), earlier(request), AnswerListener.NONE);
    }

    /** The conversation of the response that it goes on from. */
    private Optional<String> previous(ResponseRequest request) {
        return request.previous().filter(id -> id.conversation().isPresent())
                .map(id -> kept.turns(id).map(turns -> id).orElseThrow(ResponsesResource::unknown))
                .flatMap(ResponseId::conversation);
    }

    private List<Turn> earlier(ResponseRequest request) {
        return request.previous().filter(id -> request.earlier().isEmpty())
                .map(id -> kept.turns(id).orElseThrow(ResponsesResource::unknown)).orElse(request.earlier());
    }

    private static RefusedException unknown() {
        return new RefusedException("previous_response_id",
                "is unknown or is no longer kept: send what was said in 'input'");
    }

    private Response streamed(CitedAnswer said, ResponseObject whole) {
        return SentEvents.of(ResponseEvents.of(said, whole, json).stream()
                .map(event -> new SentEvents.Event(Optional.of(event.path("type").asText()),
                        SentEvents.written(event, json)))
                .toList());
    }
}
