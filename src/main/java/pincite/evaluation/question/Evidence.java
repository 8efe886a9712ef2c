package pincite.evaluation.question;

import java.util.Optional;

import pincite.answer.QuoteFinder;
import pincite.corpus.Article;
import pincite.corpus.Articles;
import pincite.corpus.Span;

/**
 * Words that a right answer stands on.
 *
 * @param article where they stand; empty if the set does not say
 * @param quote   letter for letter but for typography
 * @param start   the code point at which they start; empty for the first place where they stand
 * @param reading whose reading of the article it belongs to, where several people marked it: 0, 1, ...
 */
public record Evidence(Optional<String> article, String quote, Optional<Integer> start, int reading) {

    public Evidence {
        if (quote.isBlank()) {
            throw new IllegalArgumentException("Evidence needs a quote, in article " + article.orElse("unnamed"));
        }
    }

    public static Evidence of(String article, String quote) {
        return new Evidence(Optional.of(article), quote, Optional.empty(), 0);
    }

    /** Empty where the article does not have it. */
    public Optional<Span> in(Articles articles) {
        return article.flatMap(articles::find).flatMap(this::in);
    }

    private Optional<Span> in(Article found) {
        return start.isEmpty() ? QuoteFinder.find(found, quote) : stated(found);
    }

    private Optional<Span> stated(Article found) {
        var span = new Span(start.get(), start.get() + quote.codePointCount(0, quote.length()));
        return Optional.of(span).filter(found.text()::holds).filter(at -> found.text().slice(at).equals(quote));
    }
}
