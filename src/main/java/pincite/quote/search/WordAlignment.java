package pincite.quote.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The cheapest way from the words of a quote to words of an article that stand one behind the other: each word is kept, replaced, put in
 * or left out, and words that are left out together cost little more than one.
 */
final class WordAlignment {

    private static final int REPLACED = 20;
    private static final int PUT_IN = 21;
    private static final int LEFT_OUT = 19;
    private static final int LEFT_OUT_TOO = 2;
    private static final int OTHER_CASE = 1;
    /** At an ellipsis. */
    private static final int ELLIPSIS = 2;
    private static final int NEVER = Integer.MAX_VALUE / 4;

    private static final byte PAIR = 1;
    private static final byte EXTRA = 2;
    private static final byte MISSING = 3;

    private final List<QuoteToken> quote;
    private final List<QuoteToken> written;
    private final boolean[] ellipses;
    /** From which state each state of a cell was reached: paired or put in, and left out. */
    private final byte[][] paired;
    private final byte[][] missing;
    private int[] pairedCosts;
    private int[] missingCosts;

    /**
     * A word of the quote and one of the article.
     *
     * @param given   -1 where the quote leaves a word out
     * @param article -1 where it puts one in
     */
    record Step(int given, int article) {

        boolean isPair() {
            return given >= 0 && article >= 0;
        }
    }

    /** The steps in their order, and what they cost. */
    record Path(List<Step> steps, int cost) {

        Path {
            steps = List.copyOf(steps);
        }
    }

    /** @param ellipses whether one stands behind a word of the quote */
    WordAlignment(List<QuoteToken> quote, List<QuoteToken> written, boolean... ellipses) {
        this.quote = quote;
        this.written = written;
        this.ellipses = ellipses;
        this.paired = new byte[quote.size() + 1][written.size() + 1];
        this.missing = new byte[quote.size() + 1][written.size() + 1];
    }

    Path cheapest() {
        pairedCosts = new int[written.size() + 1];
        missingCosts = new int[written.size() + 1];
        Arrays.fill(missingCosts, NEVER);
        for (int given = 1; given <= quote.size(); given++) {
            fill(given);
        }
        int end = 0;
        for (int at = 1; at <= written.size(); at++) {
            end = pairedCosts[at] < pairedCosts[end] ? at : end;
        }
        return new Path(back(end), pairedCosts[end]);
    }

    private void fill(int given) {
        var nextPaired = new int[written.size() + 1];
        var nextMissing = new int[written.size() + 1];
        boolean isEllipsis = ellipses[given - 1];
        int open = isEllipsis ? ELLIPSIS : LEFT_OUT;
        int more = isEllipsis ? 0 : LEFT_OUT_TOO;
        for (int at = 0; at <= written.size(); at++) {
            nextPaired[at] = pair(given, at);
            nextMissing[at] = NEVER;
            if (at > 0) {
                int opened = nextPaired[at - 1] + open;
                int continued = nextMissing[at - 1] + more;
                nextMissing[at] = Math.min(opened, continued);
                missing[given][at] = opened <= continued ? PAIR : MISSING;
            }
        }
        pairedCosts = nextPaired;
        missingCosts = nextMissing;
    }

    /** The cost to have the word paired there or put in. */
    private int pair(int given, int at) {
        int extra = Math.min(pairedCosts[at], missingCosts[at]) + PUT_IN;
        byte from = pairedCosts[at] <= missingCosts[at] ? PAIR : MISSING;
        int best = extra;
        paired[given][at] = (byte) (EXTRA << 2 | from);
        if (at > 0) {
            int before = Math.min(pairedCosts[at - 1], missingCosts[at - 1]);
            int cost = before + price(quote.get(given - 1), written.get(at - 1));
            if (cost <= best) {
                best = cost;
                byte fromBefore = pairedCosts[at - 1] <= missingCosts[at - 1] ? PAIR : MISSING;
                paired[given][at] = (byte) (PAIR << 2 | fromBefore);
            }
        }
        return best;
    }

    private static int price(QuoteToken given, QuoteToken written) {
        if (given.standsFor(written)) {
            return 0;
        }
        return isSame(given, written) ? OTHER_CASE : REPLACED;
    }

    /** But for capitals. */
    static boolean isSame(QuoteToken given, QuoteToken written) {
        return given.standsFor(written) || given.lower().equals(written.lower());
    }

    private List<Step> back(int end) {
        var steps = new ArrayList<Step>();
        int given = quote.size();
        int at = end;
        byte state = PAIR;
        while (given > 0) {
            if (state == MISSING) {
                steps.add(new Step(-1, at - 1));
                state = missing[given][at];
                at--;
            } else {
                boolean isPair = paired[given][at] >> 2 == PAIR;
                steps.add(new Step(given - 1, isPair ? at - 1 : -1));
                state = (byte) (paired[given][at] & 3);
                given--;
                at -= isPair ? 1 : 0;
            }
        }
        Collections.reverse(steps);
        return steps;
    }
}
