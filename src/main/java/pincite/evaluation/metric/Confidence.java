package pincite.evaluation.metric;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** What confidences are worth, over judged answers, most confident first. */
public final class Confidence {

    private static final int BINS = 15;

    private final double[] confidences;
    private final boolean[] right;
    /** Where each stood before it was sorted. */
    private final int[] origins;

    private Confidence(double[] confidences, boolean[] right, int... origins) {
        this.confidences = confidences;
        this.right = right;
        this.origins = origins;
    }

    /** @param confidence from 0 to 1 that it is right */
    public record Judged(double confidence, boolean isRight) {
    }

    /** One bin of a reliability diagram. */
    public record Bin(double confidence, double right, int size) {
    }

    public static Confidence of(List<Judged> judged) {
        var origins = IntStream.range(0, judged.size()).boxed()
                .sorted(Comparator.comparingDouble(each -> -judged.get(each).confidence)).mapToInt(Integer::intValue)
                .toArray();
        return new Confidence(Arrays.stream(origins).mapToDouble(each -> judged.get(each).confidence).toArray(),
                flags(judged, origins), origins);
    }

    /** @param times how often each counts, in the order in which they were given */
    public Confidence drawn(int... times) {
        var drawn = IntStream.range(0, origins.length)
                .flatMap(each -> IntStream.range(0, times[origins[each]]).map(time -> each)).toArray();
        var flags = new boolean[drawn.length];
        for (int each = 0; each < drawn.length; each++) {
            flags[each] = right[drawn[each]];
        }
        return new Confidence(Arrays.stream(drawn).mapToDouble(each -> confidences[each]).toArray(), flags, drawn);
    }

    private static boolean[] flags(List<Judged> judged, int... origins) {
        var flags = new boolean[origins.length];
        for (int each = 0; each < flags.length; each++) {
            flags[each] = judged.get(origins[each]).isRight;
        }
        return flags;
    }

    public int size() {
        return right.length;
    }

    /** Chance that a right one has more confidence than a wrong one; ties count half. Not a number where there is only one kind. */
    public double areaUnderRoc() {
        double above = 0;
        long rightBefore = 0;
        long wrong = 0;
        for (int start = 0, end; start < right.length; start = end) {
            end = endOfTie(start);
            long rightHere = countRight(start, end);
            wrong += end - start - rightHere;
            above += (end - start - rightHere) * (rightBefore + rightHere / 2.0);
            rightBefore += rightHere;
        }
        return rightBefore == 0 || wrong == 0 ? Double.NaN : above / rightBefore / wrong;
    }

    private int endOfTie(int start) {
        int end = start + 1;
        while (end < right.length && confidences[end] == confidences[start]) {
            end++;
        }
        return end;
    }

    /** Mean squared distance of the confidence from what came true (Brier 1950). */
    public double brier() {
        return IntStream.range(0, size()).mapToDouble(each -> Math.pow(confidences[each] - (right[each] ? 1 : 0), 2))
                .average().orElse(0);
    }

    /** Expected calibration error, in 15 bins of equal mass (Nixon et al. 2019). */
    public double calibrationError() {
        return bins().stream().mapToDouble(bin -> Math.abs(bin.right - bin.confidence) * bin.size / size()).sum();
    }

    /** Of equal mass, most confident first. */
    public List<Bin> bins() {
        int bins = Math.min(BINS, size());
        return IntStream.range(0, bins).mapToObj(bin -> bin(bin * size() / bins, (bin + 1) * size() / bins)).toList();
    }

    private Bin bin(int start, int end) {
        double confidence = Arrays.stream(confidences, start, end).average().orElse(0);
        return new Bin(confidence, (double) countRight(start, end) / (end - start), end - start);
    }

    /** Share of wrong ones among the n most confident, for n = 1, 2, ... */
    public double[] risks() {
        var risks = new double[size()];
        int wrong = 0;
        for (int each = 0; each < risks.length; each++) {
            wrong += right[each] ? 0 : 1;
            risks[each] = (double) wrong / (each + 1);
        }
        return risks;
    }

    /** Area under the curve of risk over coverage (Geifman and El-Yaniv 2017): the mean of the risks. */
    public double areaUnderRiskCoverage() {
        return Arrays.stream(risks()).average().orElse(0);
    }

    /** The largest share of questions that can be answered while no more than the risk are wrong. */
    public double coverage(double risk) {
        var risks = risks();
        return IntStream.range(0, risks.length).filter(each -> risks[each] <= risk).max().stream()
                .mapToDouble(each -> (each + 1.0) / risks.length).findFirst().orElse(0);
    }

    private long countRight(int start, int end) {
        return IntStream.range(start, end).filter(each -> right[each]).count();
    }
}
