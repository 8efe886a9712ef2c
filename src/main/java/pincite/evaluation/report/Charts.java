package pincite.evaluation.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import pincite.evaluation.metric.Confidence;

/**
 * What is drawn, in a field of 300 x 200 with the origin above, as SVG has it.
 *
 * @param risk  points of the risk-coverage curve; its height is a risk of 0.5
 * @param bins  of the reliability diagram
 * @param bars  of the histogram of times
 * @param times longest first the three that label the histogram: none, half, most
 */
record Charts(String risk, List<Dot> bins, List<Bar> bars, List<String> times) {

    private static final double WIDTH = 300;
    private static final double HEIGHT = 200;
    private static final double HIGHEST_RISK = 0.5;
    private static final int BARS = 24;
    /** The slowest of a hundred would flatten all others. */
    private static final double SHOWN = 0.99;

    /** @param radius grows with the questions in the bin */
    record Dot(double x, double y, double radius, String label) {
    }

    record Bar(double x, double y, double width, double height, String label) {
    }

    static Charts of(Confidence confidence, List<Double> millis) {
        var sorted = millis.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        double most = sorted.length == 0 ? 0 : sorted[(int) (SHOWN * (sorted.length - 1))];
        return new Charts(risk(confidence.risks()), dots(confidence), bars(most, sorted),
                List.of("0 ms", label(most / 2), label(most)));
    }

    public boolean hasConfidence() {
        return !bins.isEmpty();
    }

    private static String risk(double... risks) {
        return IntStream.range(0, risks.length).mapToObj(each -> String.format(Locale.ROOT, "%.1f,%.1f",
                WIDTH * (each + 1) / risks.length, HEIGHT * (1 - Math.min(1, risks[each] / HIGHEST_RISK))))
                .collect(Collectors.joining(" "));
    }

    private static List<Dot> dots(Confidence confidence) {
        return confidence.bins().stream()
                .map(bin -> new Dot(WIDTH * bin.confidence(), HEIGHT * (1 - bin.right()), 2 + Math.log1p(bin.size()),
                        String.format(Locale.ROOT, "%d questions, confidence %.2f, right %.2f", bin.size(),
                                bin.confidence(), bin.right())))
                .toList();
    }

    private static List<Bar> bars(double most, double... sorted) {
        var counts = new int[BARS];
        for (double one : sorted) {
            counts[most == 0 ? 0 : (int) Math.min(BARS - 1, BARS * one / most)]++;
        }
        int highest = IntStream.of(counts).max().orElse(1);
        var bars = new ArrayList<Bar>();
        for (int each = 0; each < BARS && sorted.length > 0; each++) {
            double height = HEIGHT * counts[each] / highest;
            bars.add(new Bar(WIDTH * each / BARS, HEIGHT - height, WIDTH / BARS - 1, height, counts[each]
                    + " questions from " + label(most * each / BARS)));
        }
        return bars;
    }

    private static String label(double millis) {
        return String.format(Locale.ROOT, "%.1f ms", millis);
    }
}
