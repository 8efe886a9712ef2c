package pincite.channel.rest.adding;

import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

import io.smallrye.common.annotation.Blocking;
import pincite.channel.LimitedBody;
import pincite.corpus.ArticlePath;
import pincite.corpus.format.Particular;
import pincite.index.ingestion.IndexKeeper;
import pincite.intake.AddressIntake;
import pincite.library.Addition;
import pincite.library.Library;
import pincite.library.Upload;
import pincite.library.Withdrawal;
import pincite.retrieval.RefusedException;

/** Adds, replaces and takes away articles. */
@Path("/api/articles")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class AddingResource {

    private static final int LONGEST_KEY = 200;

    private final Library library;
    private final Withdrawal withdrawal;
    private final AddressIntake intake;
    private final Progressing progress;
    private final AddingGate gate;
    private final IndexKeeper keeper;

    @Inject
    AddingResource(Library library, Withdrawal withdrawal, AddressIntake intake, Progressing progress, AddingGate gate,
            IndexKeeper keeper) {
        this.intake = intake;
        this.withdrawal = withdrawal;
        this.library = library;
        this.progress = progress;
        this.gate = gate;
        this.keeper = keeper;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "addArticles", summary = "Adds articles", description = "A file of any format that is read, as the body ('?name=' is its name) or as multipart/form-data; 'title', 'source', 'author', 'published' and 'url', in the address or the form, say what the file does not. It is on the disk when this answers. The same bytes, or the same Idempotency-Key, are taken once.")
    @RequestBody(required = true, content = {
            @Content(mediaType = "application/octet-stream", schema = @Schema(type = SchemaType.STRING, format = "binary")),
            @Content(mediaType = "multipart/form-data", schema = @Schema(type = SchemaType.OBJECT))})
    @APIResponse(responseCode = "202", description = "It is kept; 'Location' tells what becomes of it", content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = AdditionDocument.class)))
    @APIResponse(responseCode = "400", description = "There is nothing that can be taken")
    @APIResponse(responseCode = "403", description = "Not by whoever asks")
    @APIResponse(responseCode = "409", description = "The Idempotency-Key was given with other bytes, or it was withdrawn")
    @APIResponse(responseCode = "413", description = "It is larger than 25 MB")
    @APIResponse(responseCode = "507", description = "There is no room for more")
    public Response add(@HeaderParam("Content-Type") @DefaultValue("") String type,
            @HeaderParam("Idempotency-Key") Optional<String> key, @Context UriInfo address, InputStream body) {
        gate.requireOpen();
        var bytes = LimitedBody.read(body, Upload.MOST_BYTES);
        var named = NamedAddress.in(type, bytes);
        return accepted(named.isPresent()
                ? List.of(intake.take(ungrouped(named.get(), address)))
                : uploads(type, bytes, checked(key), fields(address)).stream().map(library::add).toList());
    }

    /** Nobody is to believe that it is closed. */
    private static URI ungrouped(URI named, UriInfo address) {
        if (address.getQueryParameters().containsKey(Particular.GROUPS.word())) {
            throw new RefusedException(Particular.GROUPS.word(), "cannot be said of an address: send the page itself");
        }
        return named;
    }

    private static List<Upload> uploads(String type, byte[] body, Optional<String> key, Map<String, String> fields) {
        return isForm(type)
                ? SentFiles.read(type, body, key)
                : List.of(new Upload(fields.getOrDefault("name", "article"), body, key, GivenFields.of(fields)));
    }

    private static boolean isForm(String type) {
        return type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
    }

    private static Optional<String> checked(Optional<String> key) {
        key.filter(each -> each.isBlank() || each.length() > LONGEST_KEY).ifPresent(each -> {
            throw new RefusedException("Idempotency-Key", "is empty, or has more than " + LONGEST_KEY + " characters");
        });
        return key;
    }

    private static Map<String, String> fields(UriInfo address) {
        return address.getQueryParameters().entrySet().stream().filter(each -> !each.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().get(0)));
    }

    private Response accepted(List<Addition> additions) {
        keeper.hurry();
        var documents = additions.stream().map(progress::of).toList();
        return Response.accepted(documents)
                .location(additions.size() == 1 ? location(additions.get(0).id()) : URI.create("/api/additions"))
                .build();
    }

    private static URI location(String id) {
        return URI.create("/api/additions/" + ArticlePath.of(id));
    }

    @PUT
    @Path("{id: .+}")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "putArticle", summary = "Replaces an article that was added, or adds one under an id", description = "What it was before stays as an earlier version.")
    @RequestBody(required = true, content = @Content(mediaType = "application/octet-stream", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "202", description = "It is kept; 'Location' tells what becomes of it", content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = AdditionDocument.class)))
    @APIResponse(responseCode = "409", description = "It came by the folder of articles; 'detail' names the file")
    public Response put(@PathParam("id") String id, @Context UriInfo address, InputStream body) {
        gate.requireOpen();
        var fields = fields(address);
        var upload = new Upload(fields.getOrDefault("name", id), LimitedBody.read(body, Upload.MOST_BYTES),
                Optional.empty(),
                GivenFields.of(fields));
        return accepted(List.of(library.put(id, upload)));
    }

    @DELETE
    @Path("{id: .+}")
    @Operation(operationId = "removeArticle", summary = "Takes an article away; the next answer does without it", description = "With 'purge=true' for good: its bytes, its versions, and what answers and conversations quote of it are deleted, and it is not taken again.")
    @APIResponse(responseCode = "204", description = "It is gone")
    @APIResponse(responseCode = "404", description = "There is no such article")
    @APIResponse(responseCode = "409", description = "It came by the folder of articles; 'detail' names the file")
    public Response remove(@PathParam("id") String id, @QueryParam("purge") @DefaultValue("false") boolean isForGood) {
        gate.requireOpen();
        if (isForGood) {
            withdrawal.withdraw(id);
        } else {
            library.remove(id);
        }
        keeper.hurry();
        return Response.noContent().build();
    }
}
