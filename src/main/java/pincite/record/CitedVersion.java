package pincite.record;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonIgnore;

import pincite.corpus.Article;
import pincite.corpus.CanonicalText;
import pincite.corpus.Publication;
import pincite.corpus.Sha256;

/**
 * An article as it was when it was cited.
 *
 * @param cited when it was cited first
 */
public record CitedVersion(String id, Instant cited, String title, Optional<String> source, Optional<String> author,
        Optional<LocalDate> published, Optional<URI> url, String text, List<Integer> pages) {

    static CitedVersion of(Article article, Instant now) {
        var told = article.publication();
        return new CitedVersion(article.id(), now, told.title(), told.source(), told.author(), told.published(),
                told.url(),
                article.text().value(),
                article.pages());
    }

    /** SHA-256 of its text. */
    @JsonIgnore
    public String hash() {
        return Sha256.of(text);
    }

    Article article() {
        return new Article(id, new Publication(title, source, author, published, url), CanonicalText.of(text),
                List.of(), pages);
    }
}
