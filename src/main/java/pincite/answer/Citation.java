package pincite.answer;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import pincite.corpus.Article;
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

    static Citation of(Article article, Span span, Standing standing) {
        return new Citation(article, span, article.text().slice(span), standing);
    }

    private static String encoded(String path) {
        return URLEncoder.encode(path, StandardCharsets.UTF_8).replace("+", "%20").replace("%2F", "/");
    }

    /** Of the page that shows the article: a text fragment as of RFC 5147. */
    public String href() {
        return "/articles/" + encoded(article.id()) + "#char=" + span.start() + "," + span.end();
    }
}
