package pincite.channel.rest.quote;

import java.util.Optional;

import pincite.channel.rest.StrictJson;
import pincite.quote.GivenQuote;

/** The body of {@code POST /api/quotes/check}. */
record QuoteRequest(String quote, String speaker) {

    static QuoteRequest parse(byte[] body) {
        return StrictJson.read(body, QuoteRequest.class, "quote");
    }

    GivenQuote asQuote() {
        return new GivenQuote(quote, Optional.ofNullable(speaker));
    }
}
