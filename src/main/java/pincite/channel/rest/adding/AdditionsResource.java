package pincite.channel.rest.adding;

import java.util.List;

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
import pincite.library.OwnAdditions;

/** What was added by another way than the folder, and what became of it. */
@Path("/api/additions")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class AdditionsResource {

    private final OwnAdditions additions;
    private final Progressing progress;
    private final AddingGate gate;

    @Inject
    AdditionsResource(OwnAdditions additions, Progressing progress, AddingGate gate) {
        this.additions = additions;
        this.progress = progress;
        this.gate = gate;
    }

    /** @param open whether articles can be added over HTTP */
    record Overview(boolean open, List<AdditionDocument> additions) {
    }

    @GET
    @Operation(operationId = "additions", summary = "What one added by another way than the folder, by id")
    @APIResponse(responseCode = "200", description = "All, and whether more can be added over HTTP", content = @Content(schema = @Schema(implementation = Overview.class)))
    public Overview list() {
        return new Overview(gate.isOpen(), additions.all().stream().map(progress::of).toList());
    }

    @GET
    @Path("{id: .+}")
    @Operation(operationId = "addition", summary = "What became of an addition", description = "As soon as 'state' is 'found', the next question finds it; 'same' names the article that it is the same piece as; 'unreadable' and 'failed' have a 'reason'.")
    @APIResponse(responseCode = "200", description = "Its state", content = @Content(schema = @Schema(implementation = AdditionDocument.class)))
    @APIResponse(responseCode = "404", description = "Nothing was added under this id")
    public AdditionDocument read(@PathParam("id") String id) {
        return additions.find(id).map(progress::of)
                .orElseThrow(() -> new NotFoundException("Nothing was added as '" + id + "'."));
    }
}
