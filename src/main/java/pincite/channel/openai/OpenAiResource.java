package pincite.channel.openai;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.smallrye.common.annotation.Blocking;
import pincite.answer.AnswerListener;
import pincite.answer.NotReadyException;
import pincite.channel.LimitedBody;
import pincite.channel.OpenAiError;
import pincite.conversation.Chat;
import pincite.record.AnswerDocument;
import pincite.retrieval.RefusedException;

/** Answers to whatever speaks to OpenAI. */
@Path("/v1")
@Blocking
public class OpenAiResource {

    private static final int SOON = 2;
    private static final String END = "[DONE]";
    private static final Logger LOG = Logger.getLogger(OpenAiResource.class);

    private final Chat chat;
    private final ObjectMapper json;

    @Inject
    OpenAiResource(Chat chat, ObjectMapper json) {
        this.chat = chat;
        this.json = json;
    }

    public record Models(String object, List<Model> data) {
    }

    public record Model(String id, String object, long created, @JsonProperty("owned_by") String owner) {

        static final Model OURS = new Model(CompletionRequest.MODEL, "model", 0, CompletionRequest.MODEL);
    }

    /** A statement may be taken back as long as an answer is not whole, and a stream cannot; so it begins with the whole answer. */
    @POST
    @Path("chat/completions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces({MediaType.APPLICATION_JSON, MediaType.SERVER_SENT_EVENTS})
    @Operation(summary = "Answers as OpenAI's chat completions do", description = "The last user message is the question, at most 2,000 characters; earlier ones are the conversation, at most 200 messages and 256 KB in all. Citations are in 'annotations' and in the text.")
    @APIResponse(responseCode = "200", description = "Answered or declined; with 'stream' as chunks")
    @APIResponse(responseCode = "400", description = "'error.param' names the field, 'error.message' the limit")
    public Response complete(InputStream body, @Context UriInfo address) {
        var request = CompletionRequest.parse(LimitedBody.read(body, CompletionRequest.MOST_BYTES), json);
        var answer = request.task().map(task -> task.answer(request.question(), json))
                .orElseGet(() -> chat.ask(request.question(), request.earlier(), AnswerListener.NONE));
        return request.isStream() ? streamed(answer, request, address) : whole(answer, request, address);
    }

    private static Response whole(AnswerDocument answer, CompletionRequest request, UriInfo address) {
        return Response.ok(Completion.whole(answer, request.model(), now(), address.getBaseUri()),
                MediaType.APPLICATION_JSON).build();
    }

    private Response streamed(AnswerDocument answer, CompletionRequest request, UriInfo address) {
        var chunks = Completion.chunks(answer, request, now(), address.getBaseUri()).toList();
        StreamingOutput events = out -> {
            for (var chunk : chunks) {
                write(json.writeValueAsString(chunk), out);
            }
            write(END, out);
        };
        return Response.ok(events, MediaType.SERVER_SENT_EVENTS).header("Cache-Control", "no-cache").build();
    }

    private static void write(String data, OutputStream out) throws java.io.IOException {
        out.write(("data: " + data + "\n\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    @GET
    @Path("models")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "What a client may choose from: the one that quotes")
    public Models models() {
        return new Models("list", List.of(Model.OURS));
    }

    @GET
    @Path("models/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The one model, if it is asked for")
    public Model model(@PathParam("id") String id) {
        if (!id.equals(CompletionRequest.MODEL)) {
            throw new NotFoundException("There is no model '" + id + "'; there is '" + CompletionRequest.MODEL + "'.");
        }
        return Model.OURS;
    }

    private static long now() {
        return Instant.now().getEpochSecond();
    }

    @ServerExceptionMapper
    public Response refused(RefusedException refused) {
        return OpenAiError
                .of(Response.Status.BAD_REQUEST.getStatusCode(), refused.getMessage(), Optional.of(refused.field()),
                        Optional.empty())
                .build();
    }

    @ServerExceptionMapper
    public Response notReady(NotReadyException notReady) {
        return unavailable(notReady.getMessage());
    }

    @ServerExceptionMapper
    public Response cancelled(CancellationException cancelled) {
        return unavailable(cancelled.getMessage());
    }

    private static Response unavailable(String sentence) {
        return OpenAiError.of(Response.Status.SERVICE_UNAVAILABLE.getStatusCode(), sentence)
                .header("Retry-After", SOON).build();
    }

    @ServerExceptionMapper
    public Response http(WebApplicationException http) {
        return OpenAiError.of(http.getResponse().getStatus(), http.getMessage()).build();
    }

    @ServerExceptionMapper
    public Response broken(RuntimeException failure) {
        LOG.error("A completion could not be made", failure);
        return unavailable("No answer can be given just now; the service's log says why.");
    }
}
