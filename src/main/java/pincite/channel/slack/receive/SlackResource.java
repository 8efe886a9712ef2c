package pincite.channel.slack.receive;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.logging.Logger;

import io.smallrye.common.annotation.Blocking;
import pincite.disk.DiskException;

/** Slack's requests over HTTP: first proved to be Slack's, by their bytes as they came, and only then read. */
@Path("/slack")
@Consumes(MediaType.WILDCARD)
@Blocking
public class SlackResource {

    private static final Logger LOG = Logger.getLogger(SlackResource.class);
    private static final String TIME = "X-Slack-Request-Timestamp";
    private static final String SIGNATURE = "X-Slack-Signature";

    private final Entrance entrance;

    @Inject
    SlackResource(Entrance entrance) {
        this.entrance = entrance;
    }

    @POST
    @Path("events")
    @Operation(hidden = true)
    public Response events(@Context HttpHeaders headers, InputStream body) throws IOException {
        return answer(headers, body, (intake, bytes) -> intake.event(Payload.json(bytes)));
    }

    @POST
    @Path("commands")
    @Operation(hidden = true)
    public Response commands(@Context HttpHeaders headers, InputStream body) throws IOException {
        return answer(headers, body, (intake, bytes) -> intake.command(Payload.form(bytes)));
    }

    @POST
    @Path("interactive")
    @Operation(hidden = true)
    public Response interactive(@Context HttpHeaders headers, InputStream body) throws IOException {
        return answer(headers, body, (intake, bytes) -> intake.interaction(Payload.inForm(bytes)));
    }

    private Response answer(HttpHeaders headers, InputStream body, BiFunction<Intake, byte[], Receipt> reading)
            throws IOException {
        if (entrance.isWaiting()) {
            return Refusal.ELSEWHERE.response();
        }
        var signed = entrance.signed().orElseThrow(SlackResource::notSetUp);
        var bytes = body.readNBytes(Refusal.MOST_BYTES + 1);
        var refusal = refusal(signed.signature(), headers, bytes);
        refusal.ifPresent(refused -> signed.intake().refused());
        return refusal.map(Refusal::response).orElseGet(() -> answer(signed.intake(), bytes, reading));
    }

    private static NotFoundException notSetUp() {
        return new NotFoundException("Slack is not set up here.");
    }

    private static Optional<Refusal> refusal(RequestSignature signature, HttpHeaders headers, byte[] bytes) {
        if (bytes.length > Refusal.MOST_BYTES) {
            return Optional.of(Refusal.TOO_LARGE);
        }
        boolean isSlack = signature.holds(values(headers, TIME), values(headers, SIGNATURE), bytes);
        return isSlack ? Optional.empty() : Optional.of(Refusal.UNSIGNED);
    }

    private static List<String> values(HttpHeaders headers, String name) {
        var values = headers.getRequestHeader(name);
        return values == null ? List.of() : values;
    }

    private static Response answer(Intake intake, byte[] bytes, BiFunction<Intake, byte[], Receipt> reading) {
        try {
            var receipt = reading.apply(intake, bytes);
            return receipt.isTaken()
                    ? Response.ok(receipt.text(), receipt.type()).build()
                    : Refusal.LATER.response();
        } catch (MalformedException e) {
            intake.refused();
            return Refusal.MALFORMED.response();
        } catch (DiskException e) {
            LOG.error(e.getMessage());
            intake.refused();
            return Refusal.LATER.response();
        }
    }
}
