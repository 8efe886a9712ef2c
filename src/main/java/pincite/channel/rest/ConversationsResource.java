package pincite.channel.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

import io.smallrye.common.annotation.Blocking;
import pincite.conversation.Chat;
import pincite.conversation.ConversationDocument;

/** Conversations that are going on. */
@Path("/api/conversations")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class ConversationsResource {

    private final Chat chat;

    @Inject
    ConversationsResource(Chat chat) {
        this.chat = chat;
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "conversation", summary = "What was asked in a conversation, and the ids of the answers")
    @APIResponse(responseCode = "200", description = "The conversation", content = @Content(schema = @Schema(implementation = ConversationDocument.class)))
    @APIResponse(responseCode = "404", description = "There is no such conversation, or it was forgotten")
    public ConversationDocument read(@PathParam("id") String id) {
        return chat.conversation(id).orElseThrow(
                () -> new NotFoundException("There is no conversation of this id; it is unknown or was forgotten."));
    }
}
