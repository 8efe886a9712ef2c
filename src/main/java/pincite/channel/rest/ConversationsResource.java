package pincite.channel.rest;

import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

import io.smallrye.common.annotation.Blocking;
import pincite.channel.rest.export.TakenAlong;
import pincite.channel.rest.export.WantedFormat;
import pincite.conversation.Chat;
import pincite.conversation.ConversationDocument;
import pincite.conversation.ConversationDocument.TurnDocument;
import pincite.export.Chapter;
import pincite.export.Chapters;
import pincite.record.AnswerArchive;

/** Conversations that are going on. */
@Path("/api/conversations")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class ConversationsResource {

    private final Chat chat;
    private final AnswerArchive archive;
    private final Chapters chapters;

    @Inject
    ConversationsResource(Chat chat, AnswerArchive archive, Chapters chapters) {
        this.archive = archive;
        this.chapters = chapters;
        this.chat = chat;
    }

    @GET
    @Path("{id}")
    @Operation(summary = "What was asked in a conversation, and the ids of the answers")
    @APIResponse(responseCode = "200", description = "The conversation")
    @APIResponse(responseCode = "404", description = "There is no such conversation, or it was forgotten")
    public ConversationDocument read(@PathParam("id") String id) {
        return chat.conversation(id).orElseThrow(
                () -> new NotFoundException("There is no conversation of this id; it is unknown or was forgotten."));
    }

    @GET
    @Path("{id}/export")
    @Produces(MediaType.WILDCARD)
    @Operation(operationId = "exportConversation", summary = "A conversation to take along, with its answers", description = "'format' is json (as GET /api/conversations/{id} gives it), markdown, docx, print (a page for the printer), or, of its sources alone, ris, bibtex or csl; where it is absent, what 'Accept' likes best. An answer that is no longer kept is left out.")
    @APIResponse(responseCode = "200", description = "The file")
    @APIResponse(responseCode = "400", description = "There is no such format")
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
