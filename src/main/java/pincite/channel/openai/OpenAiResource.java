package pincite.channel.openai;

import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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
import pincite.channel.OpenAiError;
import pincite.channel.PublicAddress;
import pincite.channel.SourceAddress;
import pincite.conversation.Chat;
import pincite.passage.TokenCounter;

/** Answers to whatever speaks to OpenAI. */
@Path("/v1")
@Blocking
public class OpenAiResource {

    private static final String END = "[DONE]";

    private final Chat chat;
    private final ObjectMapper json;
    private final PublicAddress here;
    private final TokenCounter tokens;

    @Inject
    OpenAiResource(Chat chat, ObjectMapper json, PublicAddress here, TokenCounter tokens) {
        this.tokens = tokens;
        this.here = here;
        this.chat = chat;
        this.json = json;
    }

    /** A statement may be taken back as long as an answer is not whole, and a stream cannot; so it begins with the whole answer. */
    @POST
    @Path("chat/completions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces({MediaType.APPLICATION_JSON, MediaType.SERVER_SENT_EVENTS})
    @Operation(operationId = "createChatCompletion", summary = "Answers as OpenAI's chat completions do", description = "The last user message is the question, at most 2,000 characters; earlier ones are the conversation, at most 200 messages and 256 KB in all. Citations are in 'annotations', and in the text with their sources as links. What would make another answer and is not done here (tools, response_format, images, n above 1, logprobs, sound) is refused by its name; what only bears on sampling is passed over.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = CompletionShape.class)))
    @APIResponse(responseCode = "200", description = "Answered or declined; with 'stream' as chunks", content = {
            @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Completion.class)),
            @Content(mediaType = MediaType.SERVER_SENT_EVENTS, schema = @Schema(type = SchemaType.STRING))})
    @APIResponse(responseCode = "400", description = "'error.param' names the field, 'error.message' the limit")
    public Response complete(InputStream body, @Context UriInfo address) {
        var request = CompletionRequest.parse(LimitedBody.read(body, ClientBody.MOST_BYTES), json);
        var answer = request.task().map(task -> task.answer(request.question(), json))
                .orElseGet(() -> chat.ask(request.question(), request.earlier(), AnswerListener.NONE));
        var said = CitedAnswer.of(answer, request.sent(), SourceAddress.of(here, address), tokens);
        return request.isStream() ? streamed(said, request) : whole(said, request);
    }

    private static Response whole(CitedAnswer said, CompletionRequest request) {
        return Response.ok(Completion.whole(said, request.model(), now()), MediaType.APPLICATION_JSON).build();
    }

    private Response streamed(CitedAnswer said, CompletionRequest request) {
        return SentEvents.of(Stream.concat(
                Completion.chunks(said, request, now()).map(chunk -> SentEvents.written(chunk, json)),
                Stream.of(END)).map(data -> new SentEvents.Event(Optional.empty(), data)).toList());
    }

    @GET
    @Path("models")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listModels", summary = "What a client may choose from: the one that quotes")
    @APIResponse(responseCode = "200", description = "A list of one", content = @Content(schema = @Schema(implementation = Models.class)))
    public Models models() {
        return Models.ALL;
    }

    @GET
    @Path("models/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "retrieveModel", summary = "The one model, if it is asked for")
    @APIResponse(responseCode = "200", description = "The one that quotes", content = @Content(schema = @Schema(implementation = Models.Model.class)))
    @APIResponse(responseCode = "404", description = "There is no other model")
    public Response model(@PathParam("id") String id) {
        return id.equals(Models.OURS)
                ? Response.ok(Models.MODEL).build()
                : OpenAiError.of(Response.Status.NOT_FOUND.getStatusCode(),
                        "There is no model '" + id + "'; there is '" + Models.OURS + "'.", Optional.of("model"),
                        Optional.of("model_not_found")).build();
    }

    private static long now() {
        return Instant.now().getEpochSecond();
    }
}
