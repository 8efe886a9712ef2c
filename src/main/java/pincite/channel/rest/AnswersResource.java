package pincite.channel.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

import io.smallrye.common.annotation.Blocking;
import pincite.record.AnswerArchive;
import pincite.record.ProofDocument;

/** Answers given before, as proof: what {@code pincite verify} reads. */
@Path("/api/answers")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class AnswersResource {

    private final AnswerArchive archive;

    @Inject
    AnswersResource(AnswerArchive archive) {
        this.archive = archive;
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "answer", summary = "An answer with all that is needed to prove it again")
    @APIResponse(responseCode = "200", description = "The answer", content = @Content(schema = @Schema(implementation = ProofDocument.class)))
    @APIResponse(responseCode = "404", description = "There is no such answer, or it is no longer kept")
    @APIResponse(responseCode = "410", description = "An article that it quoted was withdrawn")
    public byte[] export(@PathParam("id") String id) {
        if (archive.isWithdrawn(id)) {
            throw new ClientErrorException("An article that this answer quoted was withdrawn.", Response.Status.GONE);
        }
        return archive.export(id).orElseThrow(
                () -> new NotFoundException(
                        "There is no answer '" + id + "'; only the newest answers of this service are kept."));
    }
}
