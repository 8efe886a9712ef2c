package pincite.quote.search;

import java.util.List;

/**
 * Words of a quote that are to stand one behind the other.
 *
 * @param before between the piece before and this one
 */
record QuotePiece(Joint before, List<QuoteToken> tokens) {

    private static final String AT_ELLIPSIS = ".,;:\"'";
    private static final String AT_START = "\"'";
    private static final String AT_END = ".,\"'";

    QuotePiece {
        tokens = List.copyOf(tokens);
    }

    /** Without the marks at its ends that belong to the quoter, whose ellipsis or quotation marks stand there. */
    QuotePiece bare(Joint behind, boolean isLast) {
        var atStart = before.leavesOut() ? AT_ELLIPSIS : before.isNone() ? AT_START : "";
        var atEnd = behind.leavesOut() ? AT_ELLIPSIS : isLast ? AT_END : "";
        int from = 0;
        int to = tokens.size();
        while (from < to && tokens.get(from).isOneOf(atStart)) {
            from++;
        }
        while (to > from && tokens.get(to - 1).isOneOf(atEnd)) {
            to--;
        }
        return new QuotePiece(before, tokens.subList(from, to));
    }

    QuoteToken first() {
        return tokens.get(0);
    }

    /** It stands there in whole words. */
    boolean standsAt(int place, QuotableArticle article) {
        int end = place + tokens.size();
        if (end > article.tokens().size() || !startsAt(place, article)) {
            return false;
        }
        for (int next = 1; next < tokens.size(); next++) {
            if (!tokens.get(next).standsFor(article.token(place + next))) {
                return false;
            }
        }
        return !article.isWithinCompound(place) && !article.isWithinCompound(end) && !article.isWithinCompound(end + 1);
    }

    /** A capital that a start of a sentence explains is no difference. */
    private boolean startsAt(int place, QuotableArticle article) {
        var written = article.token(place);
        return first().standsFor(written) || mayStartSentence() && first().isButForCapital(written)
                && (first().isCapitalised() || article.beginsSentence(place));
    }

    private boolean mayStartSentence() {
        return before.isNone() || before.leavesOut();
    }
}
