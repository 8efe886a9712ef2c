package pincite.engine.extractive;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

import pincite.engine.extractive.fit.Signal;
import pincite.engine.extractive.fit.Weights;

/**
 * Logistic regression by plain gradient descent over standardized signals; the same examples give the same weights. With a choice
 * among examples, each question's examples share one probability (softmax), and nothing but their order is learned.
 */
public final class LogisticRegression {

    private static final int STEPS = 3_000;
    private static final double RATE = 0.5;
    /** Holds weights small that the examples say little about. */
    private static final double RIDGE = 0.002;
    private static final double DIGITS = 10_000;

    private final List<Example> examples;
    private final Map<Signal, Scale> scales = new EnumMap<>(Signal.class);
    private final boolean isChoice;
    private Weights weights;

    /** @param question examples with the same number are of one question */
    public record Example(int question, Map<Signal, Double> signals, boolean isPositive, double weight) {
    }

    private record Scale(double mean, double deviation) {

        double of(double value) {
            return (value - mean) / deviation;
        }
    }

    private LogisticRegression(List<Signal> signals, List<Example> examples, boolean isChoice) {
        this.isChoice = isChoice;
        signals.forEach(signal -> scales.put(signal, scale(signal, examples)));
        this.examples = examples.stream().map(this::standardized).toList();
        var zero = new EnumMap<Signal, Double>(Signal.class);
        signals.forEach(signal -> zero.put(signal, 0.0));
        this.weights = new Weights(0, zero);
    }

    /** How likely each example is positive. */
    public static Weights each(List<Signal> signals, List<Example> examples) {
        return new LogisticRegression(signals, examples, false).fit();
    }

    /** Which of a question's examples is positive. */
    public static Weights choice(List<Signal> signals, List<Example> examples) {
        return new LogisticRegression(signals, examples, true).fit();
    }

    private Weights fit() {
        for (int step = 0; step < STEPS; step++) {
            descend();
        }
        return raw();
    }

    private static Scale scale(Signal signal, List<Example> examples) {
        double mean = mean(examples, example -> example.signals().get(signal));
        double variance = mean(examples, example -> Math.pow(example.signals().get(signal) - mean, 2));
        return new Scale(mean, variance > 0 ? Math.sqrt(variance) : 1);
    }

    private static double mean(List<Example> examples, ToDoubleFunction<Example> figure) {
        return examples.stream().mapToDouble(example -> example.weight() * figure.applyAsDouble(example)).sum()
                / examples.stream().mapToDouble(Example::weight).sum();
    }

    private Example standardized(Example example) {
        var values = new EnumMap<Signal, Double>(Signal.class);
        scales.forEach((signal, scale) -> values.put(signal, scale.of(example.signals().get(signal))));
        return new Example(example.question(), values, example.isPositive(), example.weight());
    }

    private void descend() {
        double[] errors = errors();
        var next = new EnumMap<Signal, Double>(Signal.class);
        scales.keySet().forEach(signal -> {
            double weight = weights.each().get(signal);
            next.put(signal,
                    weight + RATE * (slope(errors, example -> example.signals().get(signal)) - RIDGE * weight));
        });
        weights = new Weights(isChoice ? 0 : weights.intercept() + RATE * slope(errors, example -> 1), next);
    }

    private double slope(double[] errors, ToDoubleFunction<Example> figure) {
        double sum = 0;
        double total = 0;
        for (int each = 0; each < errors.length; each++) {
            var example = examples.get(each);
            sum += example.weight() * errors[each] * figure.applyAsDouble(example);
            total += example.weight();
        }
        return sum / total;
    }

    private double[] errors() {
        var sums = new HashMap<Integer, double[]>();
        var odds = new ArrayList<Double>();
        for (var example : examples) {
            odds.add(Math.exp(weights.odds(example.signals())));
            var sum = sums.computeIfAbsent(example.question(), none -> new double[2]);
            sum[0] += odds.get(odds.size() - 1);
            sum[1] += example.isPositive() ? 1 : 0;
        }
        var errors = new double[examples.size()];
        for (int each = 0; each < errors.length; each++) {
            var example = examples.get(each);
            var sum = sums.get(example.question());
            errors[each] = isChoice
                    ? (example.isPositive() ? 1 / sum[1] : 0) - odds.get(each) / sum[0]
                    : (example.isPositive() ? 1 : 0) - odds.get(each) / (1 + odds.get(each));
        }
        return errors;
    }

    /** For signals as they are. */
    private Weights raw() {
        var raw = new EnumMap<Signal, Double>(Signal.class);
        double intercept = weights.intercept();
        for (var scale : scales.entrySet()) {
            double weight = weights.each().get(scale.getKey()) / scale.getValue().deviation();
            raw.put(scale.getKey(), rounded(weight));
            intercept -= weight * scale.getValue().mean();
        }
        return new Weights(isChoice ? 0 : rounded(intercept), raw);
    }

    private static double rounded(double value) {
        return Math.round(value * DIGITS) / DIGITS;
    }
}
