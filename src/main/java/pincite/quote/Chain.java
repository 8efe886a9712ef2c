package pincite.quote;

import java.util.ArrayList;
import java.util.List;

/** The pieces of a quote where they stand in an article, in their order. */
record Chain(List<Stretch> stretches) {

    /** Tokens that words in brackets may stand for. */
    private static final int MOST_REPLACED = 16;
    /** Tokens that an ellipsis may stand for, within a paragraph. */
    private static final int MOST_LEFT_OUT = 600;
    /** Ways to put one together from one place on. */
    private static final int MOST = 60;

    Chain {
        stretches = List.copyOf(stretches);
    }

    /** All of them, by where they start; several where a later piece stands at several places. */
    static List<List<Chain>> in(ReadArticle article, GivenPieces quote) {
        var chains = new ArrayList<List<Chain>>();
        int last = article.tokens().size() - quote.pieces().get(0).tokens().size();
        for (int at = 0; at <= last; at++) {
            if (quote.pieces().get(0).standsAt(at, article)) {
                var from = new ArrayList<Chain>();
                new Chain(List.of(stretch(at, quote.pieces().get(0)))).grow(article, quote, from);
                chains.add(from);
            }
        }
        chains.removeIf(List::isEmpty);
        return chains;
    }

    private static Stretch stretch(int at, Piece piece) {
        return new Stretch(at, at + piece.tokens().size());
    }

    private void grow(ReadArticle article, GivenPieces quote, List<Chain> whole) {
        if (stretches.size() == quote.pieces().size()) {
            whole.add(this);
            return;
        }
        var piece = quote.pieces().get(stretches.size());
        int from = last().to();
        int most = from + (piece.before().leavesOut() ? MOST_LEFT_OUT : MOST_REPLACED);
        for (int at = from; at <= Math.min(most, article.tokens().size() - 1) && whole.size() < MOST; at++) {
            if (piece.standsAt(at, article) && article.areNear(from - 1, at)) {
                with(stretch(at, piece)).grow(article, quote, whole);
            }
        }
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

    /** What stands between a piece and the next. */
    Stretch between(int piece) {
        return new Stretch(stretches.get(piece).to(), stretches.get(piece + 1).from());
    }

    /** With the marks that close the quote, where the article has them. */
    Stretch whole(ReadArticle article, List<QuoteToken> ending) {
        int end = last().to();
        for (var mark : ending) {
            boolean isWritten = end < article.tokens().size() && mark.standsFor(article.token(end));
            end += isWritten ? 1 : 0;
        }
        return new Stretch(first().from(), end);
    }
}
