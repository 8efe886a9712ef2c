package pincite.answer;

import java.util.Optional;

import pincite.corpus.Article;
import pincite.corpus.Span;

/** Finds where words stand in an article. */
public final class QuoteFinder {

    private QuoteFinder() {
    }

    /** The first place, letter for letter but for typography, whole words only. */
    public static Optional<Span> find(Article article, String quote) {
        var words = FoldedText.of(quote);
        return words.isEmpty() ? Optional.empty() : FoldedText.of(article.text().value()).find(words, article.text());
    }
}
