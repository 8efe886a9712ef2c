package pincite.channel.rest.telling;

import java.util.List;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

import io.smallrye.common.annotation.Blocking;
import pincite.answer.WhoIsNamed;
import pincite.record.PersonDocument;

/** Who and what is named. */
@Path("/api/people")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class PeopleResource {

    /** Of a list. */
    private static final int MOST = 500;

    private final WhoIsNamed persons;

    @Inject
    PeopleResource(WhoIsNamed persons) {
        this.persons = persons;
    }

    @GET
    @Operation(operationId = "people", summary = "People and organisations that the articles name", description = "Those of the most articles first, at most 500; as what, in the articles' words.")
    @APIResponse(responseCode = "200", description = "Each without quotes", content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = PersonDocument.class)))
    public List<PersonDocument> list() {
        return persons.all().stream().limit(MOST).map(person -> PersonDocument.of(person, List.of())).toList();
    }

    @GET
    @Path("{name: .+}")
    @Operation(operationId = "person", summary = "Who somebody is: as what they are named, how often, with dated quotes")
    @APIResponse(responseCode = "200", description = "With quotes that name them", content = @Content(schema = @Schema(implementation = PersonDocument.class)))
    @APIResponse(responseCode = "404", description = "No article names them")
    public PersonDocument find(@PathParam("name") String name) {
        return persons.find(name).map(person -> PersonDocument.of(person, persons.quotes(person))).orElseThrow(
                () -> new NotFoundException("No article names '" + name + "'. GET /api/people lists who is named."));
    }
}
