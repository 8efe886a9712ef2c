package pincite.evaluation.statistic;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Parts of wholes, summed over questions: a mean where each whole is 1, a share of citations where it is how many a question has.
 * Without any whole it is not a number.
 *
 * @param parts  of each question
 * @param wholes of each question; 0 for those that it is not about
 */
public record Ratio(double[] parts, double[] wholes) implements Statistic {

    public Ratio {
        if (parts.length != wholes.length) {
            throw new IllegalArgumentException("As many wholes as parts: " + parts.length + ", " + wholes.length);
        }
        parts = parts.clone();
        wholes = wholes.clone();
    }

    public static Ratio mean(double... values) {
        var ones = new double[values.length];
        Arrays.fill(ones, 1);
        return new Ratio(values, ones);
    }

    @Override
    public double of(int... times) {
        double part = 0;
        double whole = 0;
        for (int question = 0; question < parts.length; question++) {
            part += times[question] * parts[question];
            whole += times[question] * wholes[question];
        }
        return whole == 0 ? Double.NaN : part / whole;
    }

    @Override
    public int n() {
        return (int) Math.round(Arrays.stream(wholes).sum());
    }

    /** Of one question; empty where the figure is not about it. */
    public Optional<Double> at(int question) {
        return wholes[question] == 0 ? Optional.empty() : Optional.of(parts[question] / wholes[question]);
    }

    /** Whether it counts some things among others, so that Wilson's interval fits. */
    boolean isShare() {
        return IntStream.range(0, parts.length).allMatch(each -> parts[each] == Math.rint(parts[each])
                && wholes[each] == Math.rint(wholes[each]) && parts[each] >= 0 && parts[each] <= wholes[each]);
    }

    int part() {
        return (int) Math.round(Arrays.stream(parts).sum());
    }
}
