package pincite.channel.rest.quote;

import java.io.InputStream;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

import io.smallrye.common.annotation.Blocking;
import pincite.channel.LimitedBody;
import pincite.quote.CheckedQuote;
import pincite.quote.QuoteCheck;

/** Quotes over HTTP. */
@Path("/api/quotes/check")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class QuotesResource {

    private final QuoteCheck quotes;

    @Inject
    QuotesResource(QuoteCheck quotes) {
        this.quotes = quotes;
    }

    @POST
    @Operation(operationId = "checkQuote", summary = "Says whether an article has a quote, letter for letter", description = "All its places, by day; where no article has it, the nearest words and what is other in the quote. With 'speaker', also whether somebody else says it.")
    @RequestBody(required = true, content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = QuoteRequest.class), examples = @ExampleObject(name = "quote", value = "{\"quote\": \"The agency says that it was given fewer than 300 documents\", \"speaker\": \"The agency\"}")))
    @APIResponse(responseCode = "200", description = "VERBATIM, ALTERED, MISATTRIBUTED or NOT_FOUND", content = @Content(schema = @Schema(implementation = CheckedQuote.class)))
    @APIResponse(responseCode = "400", description = "The field and the limit are named in 'detail'")
    @APIResponse(responseCode = "413", description = "The body is larger than 64 KB")
    public CheckedQuote check(InputStream body) {
        return quotes.check(QuoteRequest.parse(LimitedBody.read(body)).asQuote());
    }
}
