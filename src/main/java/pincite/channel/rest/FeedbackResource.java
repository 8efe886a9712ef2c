package pincite.channel.rest;

import java.io.InputStream;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

import io.smallrye.common.annotation.Blocking;
import pincite.channel.LimitedBody;
import pincite.feedback.Ballot;
import pincite.feedback.Votes;
import pincite.record.AnswerArchive;

/** What people say of an answer. */
@Path("/api/answers/{id}/feedback")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Blocking
public class FeedbackResource {

    private final AnswerArchive archive;
    private final Ballot ballot;
    private final Votes votes;

    @Inject
    FeedbackResource(AnswerArchive archive, Ballot ballot, Votes votes) {
        this.archive = archive;
        this.ballot = ballot;
        this.votes = votes;
    }

    /** How many found the answer helpful, and how many did not. */
    public record Count(long helpful, long unhelpful) {
    }

    @POST
    @Operation(operationId = "vote", summary = "Says whether an answer helped", description = "'reason' has up to 500 characters. Of a 'voter', a random name that the client chose, the last vote counts.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = FeedbackRequest.class)))
    @APIResponse(responseCode = "204", description = "It is on disk")
    @APIResponse(responseCode = "400", description = "The field and the limit are named in 'detail'")
    @APIResponse(responseCode = "404", description = "There is no such answer, or it is no longer kept")
    @APIResponse(responseCode = "429", description = "Too many votes came, from this voter or from all, or as many are kept as may be; 'Retry-After' says when the next is taken")
    public void vote(@PathParam("id") String id, InputStream body) {
        FeedbackRequest.parse(LimitedBody.read(body)).castOn(known(id), ballot);
    }

    @GET
    @Operation(operationId = "votes", summary = "How many found an answer helpful")
    @APIResponse(responseCode = "200", description = "Both counts", content = @Content(schema = @Schema(implementation = Count.class)))
    @APIResponse(responseCode = "404", description = "There is no such answer, or it is no longer kept")
    public Count count(@PathParam("id") String id) {
        var tally = votes.tally(known(id));
        return new Count(tally.helpful(), tally.unhelpful());
    }

    private String known(String id) {
        if (!archive.has(id)) {
            throw new NotFoundException("There is no answer '" + id + "' to say something of.");
        }
        return id;
    }
}
