package pincite.evaluation.statistic;

import java.util.Arrays;
import java.util.Random;

/**
 * A figure with its 95 % confidence interval.
 *
 * @param n what it is the mean of
 */
public record Estimate(double value, double low, double high, int n) {

    private static final int DRAWS = 10_000;
    private static final long SEED = 20_230_919;
    /** Of the standard normal distribution, for 95 %. */
    private static final double Z = 1.959963984540054;

    /** A mean, by the percentile bootstrap (Efron 1979) with a fixed seed. */
    public static Estimate ofMean(double... values) {
        if (values.length == 0) {
            return new Estimate(0, 0, 0, 0);
        }
        var random = new Random(SEED);
        var means = new double[DRAWS];
        Arrays.setAll(means, draw -> drawn(values, random));
        Arrays.sort(means);
        return new Estimate(mean(values), at(means, 0.025), at(means, 0.975), values.length);
    }

    /** A proportion, by Wilson's score interval (1927), which stays between 0 and 1 for few questions too. */
    public static Estimate ofShare(int part, int whole) {
        if (whole == 0) {
            return new Estimate(0, 0, 0, 0);
        }
        double share = (double) part / whole;
        double middle = (share + Z * Z / (2 * whole)) / (1 + Z * Z / whole);
        double reach = Z / (1 + Z * Z / whole) * Math.sqrt(share * (1 - share) / whole + Z * Z / (4.0 * whole * whole));
        return new Estimate(share, Math.max(0, middle - reach), Math.min(1, middle + reach), whole);
    }

    private static double drawn(double[] values, Random random) {
        double sum = 0;
        for (int each = 0; each < values.length; each++) {
            sum += values[random.nextInt(values.length)];
        }
        return sum / values.length;
    }

    private static double mean(double... values) {
        return Arrays.stream(values).average().orElse(0);
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.round(share * (sorted.length - 1)))];
    }
}
