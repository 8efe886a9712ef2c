package pincite.answer;

import pincite.corpus.Article;
import pincite.corpus.Span;

/**
 * Words of an article and where they stand.
 *
 * @param quote exactly the article's text at the span
 */
public record Citation(Article article, Span span, String quote) {

    public Citation {
        if (!article.text().slice(span).equals(quote)) {
            throw new IllegalArgumentException("Not the words of " + article.id() + " at " + span + ": " + quote);
        }
    }

    static Citation of(Article article, Span span) {
        return new Citation(article, span, article.text().slice(span));
    }

    /** Of the page that shows the article: a text fragment as of RFC 5147. */
    public String href() {
        return "/articles/" + article.id() + "#char=" + span.start() + "," + span.end();
    }
}
