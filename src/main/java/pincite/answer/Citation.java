package pincite.answer;

import java.util.Optional;

import pincite.corpus.Article;
import pincite.corpus.ArticlePath;
import pincite.corpus.Span;
import pincite.corpus.standing.Standing;

/**
 * Words of an article and where they stand.
 *
 * @param quote    exactly the article's text at the span
 * @param standing of the article's source
 */
public record Citation(Article article, Span span, String quote, Standing standing) {

    public Citation {
        if (!article.text().slice(span).equals(quote)) {
            throw new IllegalArgumentException("Not the words of " + article.id() + " at " + span + ": " + quote);
        }
    }

    public static Citation of(Article article, Span span, Standing standing) {
        return new Citation(article, span, article.text().slice(span), standing);
    }

    /** Of the article's file, counted from 1; empty where it has no pages. */
    public Optional<Integer> page() {
        return article.page(span);
    }

    /** Of the page that shows the article: a text fragment as of RFC 5147. */
    public String href() {
        return "/articles/" + ArticlePath.of(article.id()) + "#char=" + span.start() + "," + span.end();
    }
}
