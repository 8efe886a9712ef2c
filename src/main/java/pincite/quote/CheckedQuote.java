package pincite.quote;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * What the articles say of a quote.
 *
 * @param quote   as it was given
 * @param places  by the day of the article, its id and where they start
 * @param message for a person
 */
public record CheckedQuote(QuoteVerdict verdict, String quote, List<QuotePlace> places, String message) {

    public CheckedQuote {
        places = List.copyOf(places);
        if (places.isEmpty() != (verdict == QuoteVerdict.NOT_FOUND)) {
            throw new IllegalArgumentException(verdict + " with " + places.size() + " places: " + quote);
        }
    }

    /** By their ids. */
    public List<String> shownArticles() {
        return places.stream().map(place -> place.article().id()).toList();
    }

    @JsonIgnore
    public boolean isVerbatim() {
        return verdict == QuoteVerdict.VERBATIM;
    }
}
