package pincite.channel.rest;

import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

import io.smallrye.common.annotation.Blocking;
import pincite.channel.LimitedBody;
import pincite.evaluation.format.QuestionSets;
import pincite.evaluation.question.NotScored;
import pincite.evaluation.question.QuestionSet;
import pincite.evaluation.report.Gate;
import pincite.retrieval.RefusedException;

/** Question sets, scored by the running service. */
@Path("/api/evaluations")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class EvaluationsResource {

    private static final int MOST_BYTES = 1024 * 1024;
    private static final int MOST_QUESTIONS = 2_000;
    /** Seconds; most sets are done by then. */
    private static final int SOON = 10;

    private final EvaluationRuns runs;

    @Inject
    EvaluationsResource(EvaluationRuns runs) {
        this.runs = runs;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "evaluate", summary = "Starts to score a question set", description = "In any format that 'evaluate' reads from one file, without documents of its own. One runs at a time.")
    @RequestBody(required = true, content = @Content(mediaType = "application/yaml", schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "202", description = "It runs; 'Location' tells how far it is", content = @Content(schema = @Schema(implementation = EvaluationRun.Status.class)))
    @APIResponse(responseCode = "400", description = "The set cannot be used; 'detail' says why")
    @APIResponse(responseCode = "413", description = "The body is larger than 1 MB")
    @APIResponse(responseCode = "429", description = "Another one runs; ask again after 'Retry-After' seconds")
    public Response start(@QueryParam("name") @DefaultValue("uploaded") String name,
            @QueryParam("min") List<String> min,
            InputStream body) {
        var set = bounded(QuestionSets.read(name, LimitedBody.read(body, MOST_BYTES)));
        var gates = gates(min);
        return runs.start(set, gates)
                .map(run -> Response.accepted(run.status()).location(URI.create("/api/evaluations/" + run.id()))
                        .build())
                .orElseGet(EvaluationsResource::busy);
    }

    private static QuestionSet bounded(QuestionSet set) {
        if (set.corpus().isPresent()) {
            throw new RefusedException("body",
                    "brings its own documents; score it on the command line with 'evaluate'");
        }
        if (set.questions().isEmpty()) {
            throw new RefusedException("body", "has no question that can be scored: "
                    + set.notScored().stream().map(NotScored::sentence).collect(Collectors.joining(" | ")));
        }
        if (set.questions().size() > MOST_QUESTIONS) {
            throw new RefusedException("body",
                    "has " + set.questions().size() + " questions; the limit is " + MOST_QUESTIONS);
        }
        return set;
    }

    private static List<Gate> gates(List<String> min) {
        var gates = min.stream().map(EvaluationsResource::gate).toList();
        if (gates.stream().anyMatch(Gate::isOfJudge)) {
            throw new RefusedException("min", "is about a judge; one is asked on the command line with 'evaluate'");
        }
        Gate.misnamed(gates).ifPresent(sentence -> {
            throw new RefusedException("min", "is about nothing that is measured. " + sentence);
        });
        return gates;
    }

    private static Gate gate(String written) {
        try {
            return Gate.parse(written);
        } catch (IllegalArgumentException e) {
            throw new RefusedException("min", "is no threshold. " + e.getMessage());
        }
    }

    private static Response busy() {
        return Problem.of(Response.Status.TOO_MANY_REQUESTS.getStatusCode(),
                "Another evaluation runs. Wait for it, or DELETE it.").response().header("Retry-After", SOON).build();
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "evaluation", summary = "How far an evaluation is, and its report")
    @APIResponse(responseCode = "200", description = "Progress; the report when it is done", content = @Content(schema = @Schema(implementation = EvaluationRun.Status.class)))
    @APIResponse(responseCode = "404", description = "There is no such evaluation, or it is no longer kept")
    public EvaluationRun.Status read(@PathParam("id") String id) {
        return find(id).status();
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "cancelEvaluation", summary = "Cancels an evaluation; its report then holds what there was, and no verdict")
    @APIResponse(responseCode = "202", description = "It ends after the question that it is at", content = @Content(schema = @Schema(implementation = EvaluationRun.Status.class)))
    @APIResponse(responseCode = "404", description = "There is no such evaluation, or it is no longer kept")
    public Response cancel(@PathParam("id") String id) {
        var run = find(id);
        run.cancel();
        return Response.accepted(run.status()).build();
    }

    private EvaluationRun find(String id) {
        return runs.find(id).orElseThrow(() -> new NotFoundException(
                "There is no evaluation '" + id + "'; only the newest of this service are kept."));
    }
}
