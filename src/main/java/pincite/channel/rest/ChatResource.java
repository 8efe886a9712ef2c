package pincite.channel.rest;

import java.io.InputStream;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;

import org.eclipse.microprofile.context.ManagedExecutor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import pincite.access.CurrentCaller;
import pincite.channel.LimitedBody;
import pincite.channel.rest.described.Examples;
import pincite.conversation.Chat;
import pincite.record.AnswerDocument;

/** Questions over HTTP. */
@Path("/api/chat")
@Consumes(MediaType.APPLICATION_JSON)
@Blocking
public class ChatResource {

    private final Chat chat;
    private final ObjectMapper json;
    private final ManagedExecutor workers;

    @Inject
    ChatResource(Chat chat, ObjectMapper json, ManagedExecutor workers) {
        this.chat = chat;
        this.json = json;
        this.workers = workers;
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "ask", summary = "Answers a question with its citations, or declines", description = "With 'Accept: text/event-stream' the same answer comes as events: 'passages' (where was looked), 'note' (that the article says otherwise, or that articles differ, where it is so), 'statement' (each, with its citations, as soon as it is proved) and 'done' (the whole answer, as without events).")
    @RequestBody(required = true, content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ChatRequest.class), examples = @ExampleObject(name = "question", value = Examples.QUESTION)))
    @APIResponse(responseCode = "200", description = "Answered or declined", content = {
            @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = AnswerDocument.class), examples = @ExampleObject(name = "answered", value = Examples.ANSWER)),
            @Content(mediaType = MediaType.SERVER_SENT_EVENTS, schema = @Schema(type = SchemaType.STRING), examples = @ExampleObject(name = "events", value = Examples.EVENTS))})
    @APIResponse(responseCode = "400", description = "The field and the limit are named in 'detail'")
    @APIResponse(responseCode = "413", description = "The body is larger than 64 KB")
    @APIResponse(responseCode = "503", description = "There is nothing to answer from yet")
    public AnswerDocument ask(InputStream body) {
        return reply(body);
    }

    @POST
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(hidden = true)
    public Multi<OutboundSseEvent> stream(InputStream body, @Context Sse sse) {
        var request = ChatRequest.parse(LimitedBody.read(body));
        var question = request.asQuestion();
        var scope = request.asScope();
        var asking = CurrentCaller.get();
        return Multi.createFrom().<OutboundSseEvent>emitter(emitter -> CurrentCaller.as(asking, () -> {
            var events = new AnswerEvents(emitter, sse, json);
            events.done(chat.ask(question, scope, request.asConversation(), events));
            emitter.complete();
        })).runSubscriptionOn(workers);
    }

    private AnswerDocument reply(InputStream body) {
        var request = ChatRequest.parse(LimitedBody.read(body));
        return chat.ask(request.asQuestion(), request.asScope(), request.asConversation());
    }
}
