package pincite.evaluation.metric;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What confidences are worth, over judged answers.
 *
 * @param judged most confident first
 */
public record Confidence(List<Judged> judged) {

    private static final int BINS = 15;

    /** @param confidence from 0 to 1 that it is right */
    public record Judged(double confidence, boolean isRight) {
    }

    public Confidence {
        judged = judged.stream().sorted(Comparator.comparingDouble(Judged::confidence).reversed()).toList();
    }

    /** Chance that a right one has more confidence than a wrong one; ties count half. 0.5 where there is only one kind. */
    public double areaUnderRoc() {
        var right = judged.stream().filter(Judged::isRight).mapToDouble(Judged::confidence).toArray();
        var wrong = judged.stream().filter(one -> !one.isRight).mapToDouble(Judged::confidence).toArray();
        if (right.length == 0 || wrong.length == 0) {
            return 0.5;
        }
        double sum = 0;
        for (double one : right) {
            for (double other : wrong) {
                sum += one > other ? 1 : one == other ? 0.5 : 0;
            }
        }
        return sum / right.length / wrong.length;
    }

    /** Mean squared distance of the confidence from what came true (Brier 1950). */
    public double brier() {
        return judged.stream().mapToDouble(one -> Math.pow(one.confidence - (one.isRight ? 1 : 0), 2)).average()
                .orElse(0);
    }

    /** Expected calibration error, in 15 bins of equal mass (Nixon et al. 2019). */
    public double calibrationError() {
        int bins = Math.min(BINS, judged.size());
        return IntStream.range(0, bins)
                .mapToObj(bin -> judged.subList(bin * judged.size() / bins, (bin + 1) * judged.size() / bins))
                .mapToDouble(bin -> Math.abs(right(bin) - confidence(bin)) * bin.size() / judged.size()).sum();
    }

    /** Share of wrong ones among the n most confident, for n = 1, 2, ... */
    public double[] risks() {
        var risks = new double[judged.size()];
        int wrong = 0;
        for (int index = 0; index < risks.length; index++) {
            wrong += judged.get(index).isRight ? 0 : 1;
            risks[index] = (double) wrong / (index + 1);
        }
        return risks;
    }

    /** Area under the curve of risk over coverage (Geifman and El-Yaniv 2017): the mean of the risks. */
    public double areaUnderRiskCoverage() {
        return IntStream.range(0, judged.size()).mapToDouble(index -> risks()[index]).average().orElse(0);
    }

    /** The largest share of questions that can be answered while no more than the risk are wrong. */
    public double coverage(double risk) {
        var risks = risks();
        return IntStream.range(0, risks.length).filter(index -> risks[index] <= risk).max().stream()
                .mapToDouble(index -> (index + 1.0) / risks.length).findFirst().orElse(0);
    }

    private static double right(List<Judged> bin) {
        return bin.stream().mapToDouble(one -> one.isRight ? 1 : 0).average().orElse(0);
    }

    private static double confidence(List<Judged> bin) {
        return bin.stream().mapToDouble(Judged::confidence).average().orElse(0);
    }
}
