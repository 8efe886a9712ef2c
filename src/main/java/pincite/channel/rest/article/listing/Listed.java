package pincite.channel.rest.article.listing;

import java.time.LocalDate;
import java.util.Optional;

import pincite.corpus.Article;

/**
 * What an article is found and sorted by; a hundred thousand of them are kept in memory.
 *
 * @param length in code points
 */
record Listed(String id, String title, Optional<String> source, Optional<LocalDate> published, int length) {

    static Listed of(Article article) {
        var told = article.publication();
        return new Listed(article.id(), told.title(), told.source().map(String::intern), told.published(),
                article.text().length());
    }

    boolean isFrom(LocalDate day) {
        return published.filter(own -> !own.isBefore(day)).isPresent();
    }

    boolean isUntil(LocalDate day) {
        return published.filter(own -> !own.isAfter(day)).isPresent();
    }
}
