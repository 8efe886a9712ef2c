package pincite.evaluation.metric;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What a ranked list is worth, defined as trec_eval defines it (github.com/usnistgov/trec_eval): a question without results scores
 * 0, documents that nobody judged are not relevant, gain is linear.
 *
 * @param gains of the documents, best ranked first; relevant ones have at least 1
 * @param ideal gains of all relevant documents, largest first
 */
public record Ranking(List<Integer> gains, List<Integer> ideal) {

    public Ranking {
        gains = List.copyOf(gains);
        ideal = List.copyOf(ideal);
        if (ideal.stream().anyMatch(gain -> gain < 1)) {
            throw new IllegalArgumentException("An ideal ranking holds relevant documents only: " + ideal);
        }
    }

    /** @param grades by document; those below 1 are not relevant */
    public static Ranking of(List<String> documents, Map<String, Integer> grades) {
        var gains = documents.stream().map(document -> Math.max(0, grades.getOrDefault(document, 0))).toList();
        return new Ranking(gains, ideal(grades.values()));
    }

    private static List<Integer> ideal(Collection<Integer> grades) {
        return grades.stream().filter(grade -> grade >= 1).sorted(Comparator.reverseOrder()).toList();
    }

    public int relevant() {
        return ideal.size();
    }

    /** Relevant ones among the first k, of k. */
    public double precision(int k) {
        return (double) found(k) / k;
    }

    /** Relevant ones among the first k, of all relevant ones. */
    public double recall(int k) {
        return relevant() == 0 ? 0 : (double) found(k) / relevant();
    }

    /** 1 if a relevant one is among the first k. */
    public double hits(int k) {
        return found(k) > 0 ? 1 : 0;
    }

    /** 1 / rank of the first relevant one, if it is among the first k. */
    public double reciprocalRank(int k) {
        return IntStream.range(0, Math.min(k, gains.size())).filter(this::isRelevant)
                .mapToDouble(index -> 1.0 / (index + 1))
                .findFirst().orElse(0);
    }

    /** Mean, over the relevant ones, of the precision at each one's rank. */
    public double averagePrecision() {
        if (relevant() == 0) {
            return 0;
        }
        return IntStream.range(0, gains.size()).filter(this::isRelevant).mapToDouble(index -> precision(index + 1))
                .sum()
                / relevant();
    }

    /** Precision at as many as there are relevant ones. */
    public double rPrecision() {
        return relevant() == 0 ? 0 : precision(relevant());
    }

    /** Discounted cumulative gain of the first k, of the best one possible. */
    public double ndcg(int k) {
        double best = discounted(ideal, k);
        return best == 0 ? 0 : discounted(gains, k) / best;
    }

    private int found(int k) {
        return (int) IntStream.range(0, Math.min(k, gains.size())).filter(this::isRelevant).count();
    }

    private boolean isRelevant(int index) {
        return gains.get(index) >= 1;
    }

    private static double discounted(List<Integer> gains, int k) {
        return IntStream.range(0, Math.min(k, gains.size()))
                .mapToDouble(index -> gains.get(index) * Math.log(2) / Math.log(index + 2)).sum();
    }
}
