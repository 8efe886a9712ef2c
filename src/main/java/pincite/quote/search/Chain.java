package pincite.quote.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The pieces of a quote where they stand in an article, in their order. */
record Chain(List<Stretch> stretches) {

    /** Tokens that words in brackets may stand for. */
    private static final int MOST_REPLACED = 16;
    /** Tokens that an ellipsis may stand for, within a paragraph. */
    private static final int MOST_LEFT_OUT = 600;
    /** Ways to put one together from one place on. */
    private static final int MOST = 20;
    /** In one article. */
    private static final int MOST_TRIED = 500;

    Chain {
        stretches = List.copyOf(stretches);
    }

    /** All of them, by where they start, the shortest first; several where a later piece stands at several places. */
    static List<List<Chain>> in(QuotableArticle article, GivenPieces quote) {
        var chains = new ArrayList<List<Chain>>();
        var growing = new Growing(article, quote);
        int last = article.tokens().size() - quote.pieces().get(0).tokens().size();
        for (int at = 0; at <= last; at++) {
            if (quote.pieces().get(0).standsAt(at, article)) {
                chains.add(growing.from(new Chain(List.of(stretch(at, quote.pieces().get(0))))));
            }
        }
        chains.removeIf(List::isEmpty);
        chains.forEach(from -> from.sort(Comparator.comparingInt(chain -> chain.last().to())));
        return chains;
    }

    private static Stretch stretch(int at, QuotePiece piece) {
        return new Stretch(at, at + piece.tokens().size());
    }

    private Chain with(Stretch next) {
        var longer = new ArrayList<>(stretches);
        longer.add(next);
        return new Chain(longer);
    }

    Stretch first() {
        return stretches.get(0);
    }

    Stretch last() {
        return stretches.get(stretches.size() - 1);
    }

    boolean isWithin(Chain other) {
        return first().from() > other.first().from() && last().to() <= other.last().to();
    }

    /** What stands between a piece and the next. */
    Stretch between(int piece) {
        return new Stretch(stretches.get(piece).to(), stretches.get(piece + 1).from());
    }

    /** With the marks that close the quote, where the article has them. */
    Stretch whole(QuotableArticle article, List<QuoteToken> ending) {
        int end = last().to();
        for (var mark : ending) {
            boolean isWritten = end < article.tokens().size() && mark.standsFor(article.token(end));
            end += isWritten ? 1 : 0;
        }
        return new Stretch(first().from(), end);
    }

    /** Looks for the next piece, from one start after the other. */
    private static final class Growing {

        private final QuotableArticle article;
        private final GivenPieces quote;
        private List<Chain> whole = new ArrayList<>();
        private int tried;

        Growing(QuotableArticle article, GivenPieces quote) {
            this.article = article;
            this.quote = quote;
        }

        List<Chain> from(Chain start) {
            whole = new ArrayList<>();
            grow(start);
            return whole;
        }

        private void grow(Chain chain) {
            if (chain.stretches.size() == quote.pieces().size()) {
                whole.add(chain);
                return;
            }
            var piece = quote.pieces().get(chain.stretches.size());
            int from = chain.last().to();
            int most = from + (piece.before().leavesOut() ? MOST_LEFT_OUT : MOST_REPLACED);
            for (int at = from; at <= Math.min(most, article.tokens().size() - 1) && mayGoOn(); at++) {
                if (piece.standsAt(at, article) && article.areNear(from - 1, at)) {
                    tried++;
                    grow(chain.with(stretch(at, piece)));
                }
            }
        }

        private boolean mayGoOn() {
            return whole.size() < MOST && tried < MOST_TRIED;
        }
    }
}
