package pincite.channel.http.door;

import java.util.List;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.common.annotation.Blocking;
import pincite.access.CurrentCaller;
import pincite.access.Right;

/** Who asks, told to themselves. */
@Path("/api/caller")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class CallerResource {

    private final Doors doors;
    private final CurrentVertxRequest request;

    @Inject
    CallerResource(Doors doors, CurrentVertxRequest request) {
        this.doors = doors;
        this.request = request;
    }

    /**
     * What the page offers follows from it.
     *
     * @param signIn whether people can sign in at {@code /sign-in}
     * @param name   of whoever did
     */
    public record CallerDocument(boolean signIn, Optional<String> name, List<String> rights) {
    }

    @GET
    @Operation(operationId = "caller", summary = "Who asks, and what they may do", description = "'signIn' says whether people can sign in at /sign-in, and 'name' who did; 'rights' are of: ask, read, add, evaluate, admin.")
    @APIResponse(responseCode = "200", description = "Also to nobody in particular", content = @Content(schema = @Schema(implementation = CallerDocument.class)))
    public CallerDocument tell() {
        return new CallerDocument(doors.haveSignIn(), SignIn.name(request.getCurrent()),
                CurrentCaller.get().rights().stream().sorted().map(Right::word).toList());
    }
}
