package pincite.corpus.folder;

import java.util.List;

import pincite.corpus.Article;
import pincite.corpus.Unreadable;

/** What one file gave: an article mostly, of a feed or an archive many, and what in it could not be read. */
public record FileArticles(List<Article> articles, List<Unreadable> unreadable) {

    public FileArticles {
        articles = List.copyOf(articles);
        unreadable = List.copyOf(unreadable);
    }

    static FileArticles of(Article article) {
        return new FileArticles(List.of(article), List.of());
    }
}
