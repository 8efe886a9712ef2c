package pincite.evaluation.statistic;

import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A figure with its 95 % confidence interval. Over nothing there is none: it was not measured, and is not a number.
 *
 * @param n    what it is over
 * @param unit of the value, such as {@code ms}; empty for a share
 */
public record Estimate(double value, double low, double high, int n, String unit) {

    /** Of the standard normal distribution, for 95 %. */
    private static final double Z = 1.959963984540054;
    private static final Estimate NOT_MEASURED = new Estimate(0, 0, 0, 0);

    public Estimate {
        value = n == 0 ? Double.NaN : value;
        low = n == 0 ? Double.NaN : low;
        high = n == 0 ? Double.NaN : high;
    }

    /** Of shares and the like. */
    public Estimate(double value, double low, double high, int n) {
        this(value, low, high, n, "");
    }

    /** Of a figure that is about nothing in a run. */
    static Estimate notMeasured() {
        return NOT_MEASURED;
    }

    /** Measured, and not drawn from anything. */
    public static Estimate exact(double value, int n) {
        return new Estimate(value, value, value, n);
    }

    public Estimate in(String unit) {
        return new Estimate(value, low, high, n, unit);
    }

    /** A proportion, by Wilson's score interval (1927), which stays between 0 and 1 for few questions too. */
    public static Estimate ofShare(int part, int whole) {
        if (whole == 0) {
            return NOT_MEASURED;
        }
        double share = (double) part / whole;
        double middle = (share + Z * Z / (2 * whole)) / (1 + Z * Z / whole);
        double reach = Z / (1 + Z * Z / whole) * Math.sqrt(share * (1 - share) / whole + Z * Z / (4.0 * whole * whole));
        return new Estimate(share, Math.max(0, middle - reach), Math.min(1, middle + reach), whole);
    }

    public boolean isMeasured() {
        return n > 0;
    }

    /** As {@code report.json} has it: what was not measured has {@code "n": 0} and no value. */
    @JsonValue
    Map<String, Object> written() {
        var fields = new LinkedHashMap<String, Object>();
        if (isMeasured()) {
            fields.put("value", value);
            fields.put("low", low);
            fields.put("high", high);
        }
        if (isMeasured() && !unit.isEmpty()) {
            fields.put("unit", unit);
        }
        fields.put("n", n);
        return fields;
    }

    /** Behind a number that people read. */
    public String suffix() {
        return unit.isEmpty() ? "" : " " + unit;
    }

    Estimate widened(Estimate other) {
        return new Estimate(value, Math.min(low, other.low), Math.max(high, other.high), n, unit);
    }
}
