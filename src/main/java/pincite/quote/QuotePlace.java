package pincite.quote;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;

import pincite.answer.Citation;
import pincite.corpus.standing.Standing;
import pincite.quote.search.Difference;
import pincite.record.ArticleDocument;

/**
 * Where an article has the words, or nearly.
 *
 * @param quote       the article's own
 * @param start       in code points of the canonical text
 * @param speaker     who says it, as the article writes it; absent where it does not plainly say
 * @param standing    of its source, as in {@code trusted}; absent where nothing is known of it
 * @param differences word by word; absent where there are none
 */
public record QuotePlace(ArticleDocument article, String quote, int start, int end, String href,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> speaker,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> standing,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Difference> differences) {

    static final Comparator<QuotePlace> ORDER = Comparator
            .comparing((QuotePlace place) -> place.article.published().orElse(LocalDate.MAX))
            .thenComparing(place -> place.article.id()).thenComparing(QuotePlace::start)
            .thenComparing(QuotePlace::end);

    public QuotePlace {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("A place needs 0 <= start < end: [" + start + ", " + end + ")");
        }
        differences = List.copyOf(differences);
    }

    /** @param article the citation's, which is told once for all its places */
    static QuotePlace of(ArticleDocument article, Citation citation, Optional<String> speaker,
            List<Difference> differences) {
        var standing = Optional.of(citation.standing()).filter(known -> known != Standing.UNKNOWN).map(Standing::key);
        return new QuotePlace(article, citation.quote(), citation.span().start(),
                citation.span().end(), citation.href(), speaker, standing, differences);
    }
}
