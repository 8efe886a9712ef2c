package pincite.evaluation.statistic;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * 95 % intervals by the percentile bootstrap (Efron 1979) with a fixed seed. Questions about one article stand or fall together, so
 * what is drawn are articles, each with its questions (cluster bootstrap; Cameron, Gelbach and Miller 2008). The interval of a
 * share is never narrower than Wilson's (1927), as no draw leaves 0 or 1.
 *
 * @param clusters the cluster of each question, counted from 0
 */
public record Bootstrap(int... clusters) {

    private static final int DRAWS = 10_000;
    private static final int FEWEST_SHARED = 10;
    private static final long SEED = 20_230_919;

    public Bootstrap {
        clusters = clusters.clone();
    }

    /**
     * Questions with the same key are drawn together. Of fewer than ten things that questions share there is nothing to draw from
     * (Cameron and Miller 2015): then each question is drawn on its own, and the interval says nothing about other articles.
     *
     * @param keys of what each question is about
     */
    public static Bootstrap clustered(List<String> keys) {
        var numbers = new LinkedHashMap<String, Integer>();
        keys.forEach(key -> numbers.putIfAbsent(key, numbers.size()));
        return isClustered(keys)
                ? new Bootstrap(keys.stream().mapToInt(numbers::get).toArray())
                : over(keys.size());
    }

    /** Whether enough things are shared by questions. */
    public static boolean isClustered(List<String> keys) {
        return keys.stream().collect(Collectors.groupingBy(key -> key, Collectors.counting())).values().stream()
                .filter(size -> size > 1).count() >= FEWEST_SHARED;
    }

    /** Each question on its own. */
    public static Bootstrap over(int questions) {
        return new Bootstrap(IntStream.range(0, questions).toArray());
    }

    public Map<String, Estimate> estimates(Map<String, ? extends Statistic> statistics) {
        var statistic = statistics.values().toArray(Statistic[]::new);
        var draws = draws(statistic);
        var estimates = new LinkedHashMap<String, Estimate>();
        int number = 0;
        for (var name : statistics.keySet()) {
            estimates.put(name, estimate(statistic[number], draws[number++]));
        }
        return estimates;
    }

    public Estimate estimate(Statistic statistic) {
        return estimates(Map.of("", statistic)).get("");
    }

    private double[][] draws(Statistic... statistics) {
        var random = new SplittableRandom(SEED);
        var draws = new double[statistics.length][DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            var times = times(random);
            for (int each = 0; each < statistics.length; each++) {
                draws[each][draw] = statistics[each].of(times);
            }
        }
        return draws;
    }

    private int[] times(SplittableRandom random) {
        int count = Arrays.stream(clusters).max().orElse(-1) + 1;
        var drawn = new int[count];
        for (int each = 0; each < count; each++) {
            drawn[random.nextInt(count)]++;
        }
        return Arrays.stream(clusters).map(cluster -> drawn[cluster]).toArray();
    }

    /** A draw that holds nothing which the figure is about says nothing of it. */
    private Estimate estimate(Statistic statistic, double... draws) {
        var sorted = Arrays.stream(draws).filter(draw -> !Double.isNaN(draw)).sorted().toArray();
        double value = statistic.of(Arrays.stream(clusters).map(cluster -> 1).toArray());
        if (Double.isNaN(value) || statistic.n() == 0) {
            return Estimate.notMeasured();
        }
        var drawn = new Estimate(value, at(sorted, 0.025), at(sorted, 0.975), statistic.n());
        return statistic instanceof Ratio ratio && ratio.isShare()
                ? drawn.widened(Estimate.ofShare(ratio.part(), ratio.n()))
                : drawn;
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.round(share * (sorted.length - 1))];
    }
}
