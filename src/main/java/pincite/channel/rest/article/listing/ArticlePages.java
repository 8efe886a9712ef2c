package pincite.channel.rest.article.listing;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import pincite.corpus.Article;
import pincite.corpus.Articles;
import pincite.corpus.Sha256;
import pincite.corpus.standing.Standing;
import pincite.corpus.standing.Standings;
import pincite.record.ArticleCitations;

/** Pages of the articles, of what who asks may read. */
@ApplicationScoped
public class ArticlePages {

    private final Listings listings;
    private final Articles articles;
    private final Standings standings;
    private final ArticleCitations citations;

    @Inject
    ArticlePages(Listings listings, Articles articles, Standings standings, ArticleCitations citations) {
        this.listings = listings;
        this.articles = articles;
        this.standings = standings;
        this.citations = citations;
    }

    /**
     * @param total   how many articles fit, on all pages
     * @param sources of all articles, for who narrows
     */
    public record Page(List<Entry> articles, int total, int offset, int limit, List<String> sources) {
    }

    /**
     * @param length  in code points
     * @param hash    SHA-256 of the canonical text in UTF-8
     * @param snippet the first sentence of the article that is no line of its page
     * @param answers how many of the newest answers that are kept cite it
     * @param state   read, or quarantined
     */
    public record Entry(String id, String title, Optional<String> source, Optional<String> author,
            Optional<LocalDate> published, Optional<URI> url, int length, String hash, String standing, String snippet,
            int answers, String state) {
    }

    /** @param fits what more is asked of an article, which is read for it */
    public Page of(PageWish wish, Optional<Standing> standing, Optional<Predicate<Article>> fits) {
        var answers = citations.counts();
        var listing = listings.current();
        var found = listing.by(wish.sort(), answers).stream().filter(wish.fits())
                .filter(each -> fits.isEmpty() && standing.isEmpty() || isWanted(each, standing, fits)).toList();
        var entries = ordered(found, wish).subList(Math.min(wish.offset(), found.size()), found.size()).stream()
                .limit(wish.limit()).flatMap(each -> articles.find(each.id()).stream())
                .map(article -> entry(article, answers)).toList();
        return new Page(entries, found.size(), wish.offset(), wish.limit(), listing.sources());
    }

    private boolean isWanted(Listed listed, Optional<Standing> standing, Optional<Predicate<Article>> fits) {
        return articles.find(listed.id()).filter(fits.orElse(any -> true))
                .filter(article -> standing.isEmpty() || standing.get() == standings.of(article)).isPresent();
    }

    private static List<Listed> ordered(List<Listed> ascending, PageWish wish) {
        if (!wish.isDescending()) {
            return ascending;
        }
        var descending = new ArrayList<>(ascending);
        Collections.reverse(descending);
        return descending;
    }

    private Entry entry(Article article, Map<String, Integer> answers) {
        var told = article.publication();
        var standing = standings.of(article);
        return new Entry(article.id(), told.title(), told.source(), told.author(), told.published(), told.url(),
                article.text().length(), Sha256.of(article.text()), standing.key(), Snippet.of(article),
                answers.getOrDefault(article.id(), 0),
                standing == Standing.QUARANTINED ? standing.key() : "read");
    }
}
