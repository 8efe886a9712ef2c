package pincite.channel.rest.article;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import com.fasterxml.jackson.annotation.JsonInclude;

import pincite.corpus.Article;
import pincite.corpus.Remark;
import pincite.corpus.Sha256;
import pincite.corpus.standing.Standing;
import pincite.library.Addition;
import pincite.passage.Instructions;

/**
 * One article.
 *
 * @param length      in code points
 * @param hash        SHA-256 of the canonical text in UTF-8
 * @param text        canonical: what every start and end counts in
 * @param marked      what of it speaks to a machine
 * @param particulars all that is known of it, by name
 * @param pages       where each page of its file begins
 * @param remarks     what was not understood of it
 * @param origins     how it was added, where it was
 * @param alsoTold    other articles that tell of the same event
 */
record WholeArticle(String id, String title, Optional<String> source, Optional<String> author,
        Optional<LocalDate> published, Optional<URI> url, int length, String hash, String standing, String text,
        List<Marked> marked, @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, Known> particulars,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Integer> pages,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> remarks,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Origin> origins,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<AlsoTold> alsoTold) {

    /** @param copy whether it has the same text, cut, retitled or lightly edited */
    record AlsoTold(String id, String title, Optional<String> source, Optional<LocalDate> published, boolean copy) {

        static AlsoTold of(Article article, boolean copy) {
            var told = article.publication();
            return new AlsoTold(article.id(), told.title(), told.source(), told.published(), copy);
        }
    }

    /** @param name of the file, or the address */
    record Origin(String addition, String name, Instant changed) {

        static Origin of(Addition addition) {
            return new Origin(addition.id(), addition.origin().name(), addition.changed());
        }
    }

    /** A paragraph that speaks to a machine; nothing is answered from it. */
    record Marked(int start, int end) {
    }

    /**
     * @param from  {@code given}, {@code page}, {@code file} or {@code text}
     * @param guess whether it may be wrong
     */
    record Known(String value, String from, boolean guess) {
    }

    static WholeArticle of(Article article, Standing standing, List<Addition> origins, List<AlsoTold> alsoTold) {
        var told = article.publication();
        return new WholeArticle(article.id(), told.title(), told.source(), told.author(), told.published(), told.url(),
                article.text().length(), Sha256.of(article.text()), standing.key(), article.text().value(),
                Instructions.in(article).stream().map(span -> new Marked(span.start(), span.end())).toList(),
                known(article), article.pages(), article.remarks().stream().map(Remark::says).toList(),
                origins.stream().map(Origin::of).toList(), alsoTold);
    }

    private static Map<String, Known> known(Article article) {
        var known = new TreeMap<String, Known>();
        article.publication().particulars().found().forEach((particular, found) -> known.put(particular.word(),
                new Known(found.value(), found.provenance().word(), found.provenance().isGuess())));
        return known;
    }
}
