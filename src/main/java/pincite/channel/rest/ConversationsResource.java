package pincite.channel.rest;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

import io.smallrye.common.annotation.Blocking;
import pincite.channel.LimitedBody;
import pincite.channel.rest.export.TakenAlong;
import pincite.channel.rest.export.WantedFormat;
import pincite.conversation.ConversationDocument;
import pincite.conversation.ConversationDocument.TurnDocument;
import pincite.conversation.ConversationHistory;
import pincite.conversation.ConversationTitle;
import pincite.conversation.HistoryWish;
import pincite.conversation.ListedConversation;
import pincite.export.Chapter;
import pincite.export.Chapters;
import pincite.record.AnswerArchive;

/** Conversations that are going on, of who asks. */
@Path("/api/conversations")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class ConversationsResource {

    private final ConversationHistory history;
    private final AnswerArchive archive;
    private final Chapters chapters;

    @Inject
    ConversationsResource(ConversationHistory history, AnswerArchive archive, Chapters chapters) {
        this.archive = archive;
        this.chapters = chapters;
        this.history = history;
    }

    /** The body of {@code PATCH}. */
    record Renaming(String title) {
    }

    @GET
    @Operation(operationId = "conversations", summary = "Whoever asks: their own conversations, the one gone on with last first", description = "With 'query', those that have all of its words in the title or in a question. 'before' is the 'last' of the last one that is known: then come the older ones.")
    @APIResponse(responseCode = "200", description = "Up to 'limit' of them", content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = ListedConversation.class)))
    @APIResponse(responseCode = "400", description = "'query' is longer than 200 characters, 'limit' is not from 1 to 200, or 'before' is no time")
    public List<ListedConversation> list(@QueryParam("query") @DefaultValue("") String query,
            @QueryParam("before") Optional<String> before, @QueryParam("limit") @DefaultValue("50") int limit) {
        return history.list(HistoryWish.of(query, before, limit));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "conversation", summary = "What was asked in a conversation, and the ids of the answers")
    @APIResponse(responseCode = "200", description = "The conversation", content = @Content(schema = @Schema(implementation = ConversationDocument.class)))
    @APIResponse(responseCode = "404", description = "There is no such conversation, or it was forgotten")
    public ConversationDocument read(@PathParam("id") String id) {
        return history.find(id).orElseThrow(ConversationsResource::unknown);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "renameConversation", summary = "Calls a conversation otherwise than by its first question")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = Renaming.class)))
    @APIResponse(responseCode = "200", description = "The conversation", content = @Content(schema = @Schema(implementation = ConversationDocument.class)))
    @APIResponse(responseCode = "400", description = "'title' is empty, longer than 120 characters, or has control characters")
    @APIResponse(responseCode = "404", description = "There is no such conversation, or it was forgotten")
    public ConversationDocument rename(@PathParam("id") String id, InputStream body) {
        var title = new ConversationTitle(
                StrictJson.read(LimitedBody.read(body), Renaming.class, "title").title());
        return history.rename(id, title).orElseThrow(ConversationsResource::unknown);
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "deleteConversation", summary = "Deletes a conversation", description = "Its answers stay, each at its own address.")
    @APIResponse(responseCode = "204", description = "It is gone")
    @APIResponse(responseCode = "404", description = "There is no such conversation, or it was forgotten")
    public Response delete(@PathParam("id") String id) {
        if (!history.delete(id)) {
            throw unknown();
        }
        return Response.noContent().build();
    }

    private static NotFoundException unknown() {
        return new NotFoundException("There is no conversation of this id; it is unknown or was forgotten.");
    }

    @GET
    @Path("{id}/export")
    @Produces(MediaType.WILDCARD)
    @Operation(operationId = "exportConversation", summary = "A conversation to take along, with its answers", description = "An answer that is no longer kept is left out.")
    @APIResponse(responseCode = "404", description = "There is no such conversation, or it was forgotten")
    public Response takeAlong(@PathParam("id") String id, @QueryParam("format") Optional<String> format,
            @Context HttpHeaders headers) {
        var conversation = read(id);
        return WantedFormat.of(format, headers)
                .map(wanted -> TakenAlong.as(wanted, conversation.turns().stream().map(this::chapter).toList()))
                .orElseGet(() -> Response.ok(conversation, MediaType.APPLICATION_JSON).build());
    }

    private Chapter chapter(TurnDocument turn) {
        return archive.find(turn.answer()).map(chapters::of).orElseGet(() -> Chapter.unanswered(turn.question()));
    }
}
