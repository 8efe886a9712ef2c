package pincite.channel.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

import io.smallrye.common.annotation.Blocking;
import pincite.suggestion.Suggestions;
import pincite.suggestion.SuggestionsDocument;

/** Questions to begin with. */
@Path("/api/suggestions")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class SuggestionsResource {

    private final Suggestions suggestions;

    @Inject
    SuggestionsResource(Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    @GET
    @Operation(operationId = "suggestions", summary = "Questions that the articles answer", description = "Made from the names that the articles have most often, without a language model; the same for the same articles.")
    @APIResponse(responseCode = "200", description = "At most as many as are shown", content = @Content(schema = @Schema(implementation = SuggestionsDocument.class)))
    public SuggestionsDocument list() {
        return suggestions.current();
    }
}
