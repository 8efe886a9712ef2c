package pincite.channel.rest.watching;

import java.io.InputStream;
import java.net.URI;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

import io.smallrye.common.annotation.Blocking;
import pincite.channel.LimitedBody;
import pincite.watch.WatchDocument;
import pincite.watch.WatchKeeper;
import pincite.watch.Watching;

/** Questions that are asked again as the articles change. */
@Path("/api/watches")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class WatchesResource {

    private final Watching watching;
    private final WatchKeeper keeper;

    @Inject
    WatchesResource(Watching watching, WatchKeeper keeper) {
        this.watching = watching;
        this.keeper = keeper;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "watch", summary = "Watches a question", description = "It is asked again whenever articles came, changed or went; what is new in its answer, and what is no longer said, goes to 'to': {\"webhook\": address}, {\"slack\": channel} or {\"file\": name}, 'at once', 'daily' or 'weekly'.")
    @RequestBody(required = true, content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = WatchRequest.class), examples = @ExampleObject(name = "daily", value = "{\"question\": \"Who left Binance.US?\", \"every\": \"daily\", \"to\": {\"file\": \"news.jsonl\"}}")))
    @APIResponse(responseCode = "201", description = "It is watched; 'Location' is its address", content = @Content(schema = @Schema(implementation = WatchDocument.class)))
    @APIResponse(responseCode = "200", description = "The same question was watched for the same recipient before; 'every' is as it was asked for now", content = @Content(schema = @Schema(implementation = WatchDocument.class)))
    @APIResponse(responseCode = "400", description = "The field and what is wrong with it are named in 'detail'")
    public Response add(InputStream body) {
        var request = WatchRequest.parse(LimitedBody.read(body));
        var added = watching.add(request.asQuestion(), request.asRhythm(), request.asRecipient());
        keeper.hurry();
        return Response.status(added.isNew() ? Response.Status.CREATED : Response.Status.OK).entity(added.watch())
                .location(URI.create("/api/watches/" + added.watch().id())).build();
    }

    @GET
    @Operation(operationId = "watches", summary = "What is watched, the oldest first")
    @APIResponse(responseCode = "200", description = "Each with what was said last, and with what went wrong where news did not arrive", content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = WatchDocument.class)))
    public List<WatchDocument> list() {
        return watching.all();
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "readWatch", summary = "One watched question")
    @APIResponse(responseCode = "200", description = "As in the list", content = @Content(schema = @Schema(implementation = WatchDocument.class)))
    @APIResponse(responseCode = "404", description = "Nothing is watched under this id")
    public WatchDocument read(@PathParam("id") String id) {
        return watching.find(id).orElseThrow(() -> unknown(id));
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "unwatch", summary = "Watches a question no more", description = "What did not arrive yet is not sent.")
    @APIResponse(responseCode = "204", description = "It is not watched any more")
    @APIResponse(responseCode = "404", description = "Nothing is watched under this id")
    public Response remove(@PathParam("id") String id) {
        if (!watching.remove(id)) {
            throw unknown(id);
        }
        return Response.noContent().build();
    }

    private static NotFoundException unknown(String id) {
        return new NotFoundException("Nothing is watched as '" + id + "'.");
    }
}
