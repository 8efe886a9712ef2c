package pincite.record;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;

import pincite.corpus.Article;

/** What is told of an article beside a quote from it. */
public record ArticleDocument(String id, String title, Optional<String> source, Optional<LocalDate> published,
        Optional<URI> url) {

    public static ArticleDocument of(Article article) {
        var publication = article.publication();
        return new ArticleDocument(article.id(), publication.title(), publication.source(), publication.published(),
                publication.url());
    }
}
