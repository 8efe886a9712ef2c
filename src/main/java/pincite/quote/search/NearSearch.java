package pincite.quote.search;

import java.util.ArrayList;
import java.util.List;

/** Looks for the words that are most like those of a quote, in one article after the other. */
public final class NearSearch {

    private static final int MOST = 20;

    private final GivenPieces quote;
    private final List<QuoteToken> words;
    private final boolean[] ellipses;
    private final Likeness likeness;
    private final List<Found> nearest = new ArrayList<>();
    private int cost = Integer.MAX_VALUE;

    private NearSearch(GivenPieces quote) {
        this.quote = quote;
        this.words = quote.words();
        this.ellipses = ellipses(quote);
        this.likeness = new Likeness(words);
    }

    /** @param said without what says whose it is */
    public static NearSearch of(String said) {
        return new NearSearch(GivenPieces.of(said));
    }

    private static boolean[] ellipses(GivenPieces quote) {
        var ellipses = new boolean[quote.words().size()];
        int words = 0;
        for (var piece : quote.pieces()) {
            if (words > 0 && !piece.before().isNone()) {
                ellipses[words - 1] = true;
            }
            words += (int) piece.tokens().stream().filter(QuoteToken::isWord).count();
        }
        return ellipses;
    }

    public void look(QuotableArticle article) {
        if (words.size() > 1 && likeness.mayBeIn(article)) {
            var written = article.tokens().stream().filter(QuoteToken::isWord).toList();
            likeness.in(written).forEach(part -> look(article, written.subList(part.from(), part.to())));
        }
    }

    private void look(QuotableArticle article, List<QuoteToken> written) {
        var path = new WordAlignment(words, written, ellipses).cheapest();
        if (path.cost() <= cost) {
            var match = new NearMatch(article, words, written, path, ellipses);
            if (match.isOfIts()) {
                take(match.trimmed());
            }
        }
    }

    private void take(NearMatch match) {
        if (!match.isNear()) {
            return;
        }
        var found = new Found(match.article(), match.stretch(), Differences.of(match, quote));
        if (match.path().cost() < cost) {
            nearest.clear();
            cost = match.path().cost();
        }
        if (!found.isVerbatim() && nearest.size() < MOST && nearest.stream().noneMatch(found::isAtPlaceOf)) {
            nearest.add(found);
        }
    }

    /** All that are equally near; none where nothing is near. */
    public List<Found> nearest() {
        return nearest;
    }
}
