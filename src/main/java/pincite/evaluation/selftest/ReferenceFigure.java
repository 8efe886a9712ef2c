package pincite.evaluation.selftest;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * One figure of ours beside the right one.
 *
 * @param group    whose figure the right one is
 * @param what     the figure
 * @param expected NaN where the group gives no figure for the case
 */
public record ReferenceFigure(String group, String what, double expected, double actual) {

    /** As trec_eval prints its figures. */
    private static final int DECIMALS = 4;

    public boolean agrees() {
        return printed(expected).equals(printed(actual));
    }

    /** Rounded as C prints, by the exact value of the double and ties to even. */
    private static String printed(double figure) {
        return Double.isFinite(figure)
                ? new BigDecimal(figure).setScale(DECIMALS, RoundingMode.HALF_EVEN).toPlainString()
                : String.valueOf(figure);
    }
}
