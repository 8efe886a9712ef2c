package pincite.channel.rest;

import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

import io.smallrye.common.annotation.Blocking;
import pincite.record.AnswerArchive;
import pincite.record.CitationDocument;
import pincite.record.ProofDocument;
import pincite.suggestion.FollowUps;
import pincite.suggestion.Suggestions;
import pincite.suggestion.SuggestionsDocument;

/** Questions to begin with. */
@Path("/api/suggestions")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class SuggestionsResource {

    private final Suggestions suggestions;
    private final FollowUps followUps;
    private final AnswerArchive archive;

    @Inject
    SuggestionsResource(Suggestions suggestions, FollowUps followUps, AnswerArchive archive) {
        this.suggestions = suggestions;
        this.followUps = followUps;
        this.archive = archive;
    }

    @GET
    @Operation(operationId = "suggestions", summary = "Questions that the articles answer", description = "Made of the articles' own sentences, without a language model, and each asked before it is offered; the same for the same articles. With 'after', the id of an answer, those that the articles which it cites answer besides.")
    @APIResponse(responseCode = "200", description = "At most as many as are shown", content = @Content(schema = @Schema(implementation = SuggestionsDocument.class)))
    @APIResponse(responseCode = "404", description = "There is no such answer, or it is no longer kept")
    public SuggestionsDocument list(@QueryParam("after") Optional<String> after) {
        return after.map(this::after).orElseGet(suggestions::current);
    }

    private SuggestionsDocument after(String id) {
        var answer = archive.find(id).map(ProofDocument::answer).orElseThrow(() -> new NotFoundException(
                "There is no answer '" + id + "'; only the newest answers of this service are kept."));
        var cited = answer.citations().stream().map(citation -> citation.article().id()).distinct().toList();
        return followUps.after(cited, answer.question(),
                answer.citations().stream().map(CitationDocument::quote).toList());
    }
}
