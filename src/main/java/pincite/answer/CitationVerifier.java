package pincite.answer;

import java.util.Collection;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import pincite.answer.writer.Quote;
import pincite.corpus.Article;
import pincite.corpus.Articles;
import pincite.corpus.standing.Standings;
import pincite.english.FoldedText;

/** Reads each quote again, in the article itself; what the index keeps of it counts for nothing. */
@ApplicationScoped
public class CitationVerifier {

    private final Articles articles;
    private final Standings standings;

    @Inject
    public CitationVerifier(Articles articles, Standings standings) {
        this.articles = articles;
        this.standings = standings;
    }

    /** For whom all sources are alike. */
    public CitationVerifier(Articles articles) {
        this(articles, Standings.NONE);
    }

    /** @param others ids of articles in which words that are not where they should be are looked for */
    public Verdict verify(Quote quote, Collection<String> others) {
        var words = FoldedText.of(quote.text());
        var article = articles.find(quote.article());
        if (article.isPresent() && stands(quote, words, article.get())) {
            return Verdict.VERIFIED;
        }
        boolean isElsewhere = others.stream().filter(id -> !id.equals(quote.article()))
                .anyMatch(id -> articles.find(id).filter(other -> QuoteFinder.find(other, quote.text()).isPresent())
                        .isPresent());
        if (isElsewhere) {
            return Verdict.MISATTRIBUTED;
        }
        return article.isPresent() ? Verdict.NOT_FOUND : Verdict.UNRESOLVED;
    }

    /** The citation for a quote that is verified, with the article's own letters; empty for any other. */
    Optional<Citation> cite(Quote quote) {
        return articles.find(quote.article()).filter(article -> stands(quote, FoldedText.of(quote.text()), article))
                .map(article -> Citation.of(article, quote.span(), standings.of(article)));
    }

    private static boolean stands(Quote quote, FoldedText words, Article article) {
        return article.text().holds(quote.span()) && !words.isEmpty()
                && FoldedText.of(article.text().slice(quote.span())).looksLike(words);
    }
}
