package pincite.answer;

import java.util.Optional;

import pincite.corpus.Article;
import pincite.corpus.Span;
import pincite.english.FoldedText;

/** Finds where words stand in an article. */
public final class QuoteFinder {

    private QuoteFinder() {
    }

    /** The first place, letter for letter but for typography, whole words only. */
    public static Optional<Span> find(Article article, String quote) {
        var words = FoldedText.of(quote);
        return Optional.of(words).filter(looked -> !looked.isEmpty())
                .flatMap(looked -> FoldedText.of(article.text().value()).find(looked))
                .map(place -> article.text().spanOfUnits(place.start(), place.end()));
    }
}
