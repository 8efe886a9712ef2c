package pincite.evaluation.statistic;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

/** Whether two runs over the same questions differ by more than chance. */
public final class PairedComparison {

    private static final int DRAWS = 10_000;
    private static final long SEED = 20_230_919;

    private PairedComparison() {
    }

    /** Two-sided randomization test of the mean difference (Fisher 1935): each pair's sign is drawn anew. */
    public static double randomizationTest(double[] before, double[] after) {
        var differences = IntStream.range(0, before.length).mapToDouble(each -> after[each] - before[each]).toArray();
        double observed = Math.abs(Arrays.stream(differences).sum());
        var random = new Random(SEED);
        long asExtreme = IntStream.range(0, DRAWS)
                .filter(draw -> Math.abs(signed(differences, random)) >= observed - 1e-12).count();
        return (asExtreme + 1.0) / (DRAWS + 1);
    }

    /** Exact McNemar test (1947): of the questions that changed sides, as many should have got better as worse. */
    public static double mcNemar(int newlyRight, int newlyWrong) {
        int changed = newlyRight + newlyWrong;
        double tail = IntStream.rangeClosed(0, Math.min(newlyRight, newlyWrong)).mapToDouble(k -> binomial(changed, k))
                .sum();
        return Math.min(1, 2 * tail);
    }

    /** Holm's step-down (1979): p-values made larger for being looked at together, in their own order. */
    public static double[] holm(double... pValues) {
        var ascending = IntStream.range(0, pValues.length).boxed()
                .sorted((one, other) -> Double.compare(pValues[one], pValues[other])).mapToInt(Integer::intValue)
                .toArray();
        var adjusted = new double[pValues.length];
        double largest = 0;
        for (int rank = 0; rank < ascending.length; rank++) {
            largest = Math.max(largest, Math.min(1, (pValues.length - rank) * pValues[ascending[rank]]));
            adjusted[ascending[rank]] = largest;
        }
        return adjusted;
    }

    private static double signed(double[] differences, Random random) {
        return Arrays.stream(differences).map(difference -> random.nextBoolean() ? difference : -difference).sum();
    }

    /** Chance of k heads in n throws. */
    private static double binomial(int n, int k) {
        double logarithm = -n * Math.log(2);
        for (int factor = 1; factor <= k; factor++) {
            logarithm += Math.log(n - k + factor) - Math.log(factor);
        }
        return Math.exp(logarithm);
    }
}
