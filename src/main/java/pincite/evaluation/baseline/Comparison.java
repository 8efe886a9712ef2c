package pincite.evaluation.baseline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

import pincite.evaluation.baseline.Baseline.Line;
import pincite.evaluation.statistic.Bootstrap;
import pincite.evaluation.statistic.Estimate;
import pincite.evaluation.statistic.PairedComparison;
import pincite.evaluation.statistic.Ratio;

/**
 * A run beside a baseline, over the questions that both have.
 *
 * @param notes  what is not the same: questions, articles, configuration
 * @param broken ids of questions whose outcome was right and is not
 * @param mended ids of questions whose outcome is right and was not
 */
public record Comparison(List<String> notes, List<Difference> differences, List<String> broken, List<String> mended) {

    private static final double SIGNIFICANT = 0.05;

    /**
     * One figure.
     *
     * @param difference after less before, with its interval
     * @param p          two-sided; by McNemar for outcomes, else by randomization; adjusted by Holm over all figures
     */
    public record Difference(String metric, double before, double after, Estimate difference, double p) {

        public boolean isDrop() {
            return difference.value() < 0 && p < SIGNIFICANT;
        }
    }

    /** @throws BaselineException if they have no question in common */
    public static Comparison of(Baseline before, Baseline after) {
        var shared = after.lines().values().stream().filter(line -> isSame(line, before.lines().get(line.id())))
                .map(line -> new Pair(before.lines().get(line.id()), line)).toList();
        if (shared.isEmpty()) {
            throw new BaselineException("The baseline of '" + before.set() + "' shares no question with '" + after.set()
                    + "'; write one for it with --bless.", null);
        }
        return new Comparison(notes(before, after, shared.size()), adjusted(differences(shared)),
                changed(shared, 1, 0), changed(shared, 0, 1));
    }

    private static boolean isSame(Line line, Line other) {
        return other != null && line.question().equals(other.question());
    }

    private record Pair(Line before, Line after) {

        boolean has(String metric) {
            return before.values().containsKey(metric) && after.values().containsKey(metric);
        }
    }

    private static List<String> notes(Baseline before, Baseline after, int shared) {
        var notes = new ArrayList<String>();
        if (shared < before.lines().size() || shared < after.lines().size()) {
            notes.add("Compared over the " + shared + " questions that are as they were in the baseline; it has "
                    + before.lines().size() + ", this run " + after.lines().size());
        }
        Map.of("corpus", "The articles", "config", "The configuration", "code", "The version").entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .filter(entry -> !String.valueOf(before.hashes().get(entry.getKey()))
                        .equals(String.valueOf(after.hashes().get(entry.getKey()))))
                .forEach(entry -> notes.add(entry.getValue() + " changed since the baseline"));
        return notes;
    }

    private static List<Difference> differences(List<Pair> pairs) {
        return Baseline.GATED.stream()
                .map(metric -> new Sample(metric, pairs.stream().filter(pair -> pair.has(metric)).toList()))
                .filter(sample -> !sample.pairs.isEmpty()).map(Sample::difference).toList();
    }

    private record Sample(String metric, List<Pair> pairs) {

        Difference difference() {
            var before = values(pair -> pair.before.values().get(metric));
            var after = values(pair -> pair.after.values().get(metric));
            var differences = values(pair -> pair.after.values().get(metric) - pair.before.values().get(metric));
            var estimate = Bootstrap.over(pairs.size()).estimate(Ratio.mean(differences));
            return new Difference(metric, Ratio.mean(before).of(ones()), Ratio.mean(after).of(ones()), estimate,
                    metric.equals(Baseline.OUTCOME)
                            ? PairedComparison.mcNemar(changed(pairs, 0, 1).size(), changed(pairs, 1, 0).size())
                            : PairedComparison.randomizationTest(before, after));
        }

        private double[] values(ToDoubleFunction<Pair> of) {
            return pairs.stream().mapToDouble(of).toArray();
        }

        private int[] ones() {
            return pairs.stream().mapToInt(pair -> 1).toArray();
        }
    }

    private static List<Difference> adjusted(List<Difference> differences) {
        var adjusted = PairedComparison.holm(differences.stream().mapToDouble(Difference::p).toArray());
        var all = new ArrayList<Difference>();
        for (int each = 0; each < adjusted.length; each++) {
            var one = differences.get(each);
            all.add(new Difference(one.metric, one.before, one.after, one.difference, adjusted[each]));
        }
        return all;
    }

    private static List<String> changed(List<Pair> pairs, double from, double to) {
        return pairs.stream().filter(pair -> pair.has(Baseline.OUTCOME))
                .filter(pair -> pair.before.values().get(Baseline.OUTCOME) == from
                        && pair.after.values().get(Baseline.OUTCOME) == to)
                .map(pair -> pair.after.id()).toList();
    }
}
