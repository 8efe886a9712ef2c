package pincite.channel.rest;

import java.util.List;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.ws.rs.ClientErrorException;
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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

import io.smallrye.common.annotation.Blocking;
import pincite.channel.rest.export.TakenAlong;
import pincite.channel.rest.export.WantedFormat;
import pincite.export.Chapters;
import pincite.export.ExportFormat;
import pincite.record.AnswerArchive;
import pincite.record.ProofDocument;

/** Answers given before, as proof: what {@code pincite verify} reads. */
@Path("/api/answers")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class AnswersResource {

    private final AnswerArchive archive;
    private final Chapters chapters;

    @Inject
    AnswersResource(AnswerArchive archive, Chapters chapters) {
        this.chapters = chapters;
        this.archive = archive;
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "answer", summary = "An answer with all that is needed to prove it again")
    @APIResponse(responseCode = "200", description = "The answer", content = @Content(schema = @Schema(implementation = ProofDocument.class)))
    @APIResponse(responseCode = "404", description = "There is no such answer, or it is no longer kept")
    @APIResponse(responseCode = "410", description = "An article that it quoted was withdrawn")
    public byte[] export(@PathParam("id") String id) {
        refuseWithdrawn(id);
        return archive.export(id).orElseThrow(() -> none(id));
    }

    @GET
    @Path("{id}/export")
    @Produces(MediaType.WILDCARD)
    @Operation(operationId = "exportAnswer", summary = "An answer to take along")
    @APIResponse(responseCode = "404", description = "There is no such answer, or it is no longer kept")
    @APIResponse(responseCode = "410", description = "An article that it quoted was withdrawn")
    public Response takeAlong(@PathParam("id") String id, @QueryParam("format") Optional<String> format,
            @Context HttpHeaders headers) {
        refuseWithdrawn(id);
        return WantedFormat.of(format, headers).map(wanted -> takeAlong(id, wanted))
                .orElseGet(() -> Response.ok(export(id), MediaType.APPLICATION_JSON).build());
    }

    private Response takeAlong(String id, ExportFormat format) {
        var proof = archive.find(id).orElseThrow(() -> none(id));
        return TakenAlong.as(format, List.of(chapters.of(proof)));
    }

    private void refuseWithdrawn(String id) {
        if (archive.isWithdrawn(id)) {
            throw new ClientErrorException("An article that this answer quoted was withdrawn.", Response.Status.GONE);
        }
    }

    private static NotFoundException none(String id) {
        return new NotFoundException(
                "There is no answer '" + id + "'; only the newest answers of this service are kept.");
    }
}
