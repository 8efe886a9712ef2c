package pincite.evaluation.statistic;

/**
 * A figure with its 95 % confidence interval.
 *
 * @param n what it is over
 */
public record Estimate(double value, double low, double high, int n) {

    /** Of the standard normal distribution, for 95 %. */
    private static final double Z = 1.959963984540054;

    /** Measured, and not drawn from anything. */
    public static Estimate exact(double value, int n) {
        return new Estimate(value, value, value, n);
    }

    /** A proportion, by Wilson's score interval (1927), which stays between 0 and 1 for few questions too. */
    public static Estimate ofShare(int part, int whole) {
        if (whole == 0) {
            return exact(0, 0);
        }
        double share = (double) part / whole;
        double middle = (share + Z * Z / (2 * whole)) / (1 + Z * Z / whole);
        double reach = Z / (1 + Z * Z / whole) * Math.sqrt(share * (1 - share) / whole + Z * Z / (4.0 * whole * whole));
        return new Estimate(share, Math.max(0, middle - reach), Math.min(1, middle + reach), whole);
    }

    Estimate widened(Estimate other) {
        return new Estimate(value, Math.min(low, other.low), Math.max(high, other.high), n);
    }
}
