package pincite.engine.extractive.differ;

import java.util.List;
import java.util.regex.Pattern;

import pincite.english.Quantity;

/** What a number may mean: "about 400" may be 412, "more than 60" may be 75. */
final class Range {

    private static final double NEAR = 0.1;
    /** Two ways to tell one length of time: twelve months have five days less than a year. */
    private static final double SAME = 0.01;
    private static final Pattern PLAIN = Pattern.compile("-?\\d+(?:\\.\\d+)?");

    private final List<double[]> spans;

    /** @param unit how much one of it is */
    Range(Quantity quantity, double unit) {
        spans = quantity.values().stream().map(value -> value.replace("%", "")).filter(PLAIN.asMatchPredicate())
                .map(Double::parseDouble).map(value -> span(quantity, unit * value, unit == 1 ? 0 : SAME)).toList();
    }

    private static double[] span(Quantity quantity, double value, double slack) {
        return switch (quantity.bound()) {
            case EXACT -> around(value, slack);
            case ABOUT -> around(value, NEAR);
            case AT_LEAST, MORE -> new double[]{value, Double.MAX_VALUE};
            case AT_MOST, LESS -> new double[]{-Double.MAX_VALUE, value};
        };
    }

    private static double[] around(double value, double share) {
        return new double[]{value - share * Math.abs(value), value + share * Math.abs(value)};
    }

    boolean meets(Range other) {
        return spans.stream().anyMatch(
                one -> other.spans.stream().anyMatch(another -> one[0] <= another[1] && another[0] <= one[1]));
    }
}
