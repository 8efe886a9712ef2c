package pincite.watch;

import pincite.record.ArticleDocument;
import pincite.record.CitationDocument;

/**
 * Words of an article that something stands on.
 *
 * @param start in code points of the article's canonical text
 * @param href  of the page that shows them
 */
public record Quoted(ArticleDocument article, String quote, int start, int end, String href) {

    public Quoted {
        if (article == null || quote == null || start < 0 || end <= start) {
            throw new IllegalArgumentException("No words of an article: [" + start + ", " + end + ") " + quote);
        }
    }

    static Quoted of(CitationDocument citation) {
        return new Quoted(citation.article(), citation.quote(), citation.start(), citation.end(), citation.href());
    }
}
