package pincite.english.fact;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import pincite.english.Quantity;

/** What a number may mean: "about 400" may be 412, "more than 60" may be 75. */
public final class Range {

    private static final double NEAR = 0.1;
    /** Two ways to tell one length of time: twelve months have five days less than a year. */
    private static final double SAME = 0.01;
    /** "A third" may be 33%. */
    private static final double PART_SAID = 0.02;
    private static final Pattern PLAIN = Pattern.compile("-?\\d+(?:\\.\\d+)?");
    private static final Pattern PART = Pattern.compile("(\\d{1,9})/(\\d{1,9})");

    private final List<double[]> spans;

    /** @param unit how much one of it is */
    public Range(Quantity quantity, double unit) {
        var plain = quantity.values().stream().map(value -> value.replace("%", "")).filter(PLAIN.asMatchPredicate())
                .map(Double::parseDouble).map(value -> span(quantity, unit * value, unit == 1 ? 0 : SAME));
        var parts = quantity.values().stream().map(PART::matcher).filter(Matcher::matches)
                .map(part -> span(quantity, percent(part), PART_SAID));
        this.spans = Stream.concat(plain, parts).toList();
    }

    /** "A third" of it. */
    private static double percent(Matcher part) {
        return 100 * Double.parseDouble(part.group(1)) / Math.max(1, Double.parseDouble(part.group(2)));
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

    public boolean meets(Range other) {
        return spans.stream().anyMatch(
                one -> other.spans.stream().anyMatch(another -> one[0] <= another[1] && another[0] <= one[1]));
    }
}
