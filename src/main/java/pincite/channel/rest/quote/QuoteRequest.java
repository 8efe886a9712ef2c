package pincite.channel.rest.quote;

import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import pincite.channel.rest.StrictJson;
import pincite.quote.GivenQuote;

/** The body of {@code POST /api/quotes/check}. */
@Schema(requiredProperties = "quote")
record QuoteRequest(String quote, String speaker) {

    static QuoteRequest parse(byte[] body) {
        return StrictJson.read(body, QuoteRequest.class, "quote");
    }

    GivenQuote asQuote() {
        return new GivenQuote(quote, Optional.ofNullable(speaker));
    }
}
