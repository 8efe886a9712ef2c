package pincite.engine.extractive;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

import pincite.engine.extractive.Answerability.Weight;
import pincite.engine.extractive.AnswerabilityFit.Example;

/** Logistic regression by plain gradient descent over standardized signals; the same examples give the same weights. */
final class LogisticRegression {

    private static final int STEPS = 4_000;
    private static final double RATE = 0.5;
    /** Holds weights small that the examples say little about. */
    private static final double RIDGE = 0.001;
    private static final double DIGITS = 10_000;

    private LogisticRegression() {
    }

    static Answerability fit(List<String> names, List<Example> examples) {
        var model = standardized(names, examples);
        for (int step = 0; step < STEPS; step++) {
            model = descended(model, examples);
        }
        return rounded(model);
    }

    private static Answerability standardized(List<String> names, List<Example> examples) {
        return new Answerability(0, IntStream.range(0, names.size()).mapToObj(signal -> {
            double mean = mean(examples, example -> example.signals()[signal]);
            double variance = mean(examples, example -> Math.pow(example.signals()[signal] - mean, 2));
            return new Weight(names.get(signal), round(mean), round(Math.sqrt(variance)), 0);
        }).toList());
    }

    private static Answerability descended(Answerability model, List<Example> examples) {
        var errors = examples.stream()
                .mapToDouble(example -> (example.isAnswerable() ? 1 : 0) - model.of(new Signals(example.signals())))
                .toArray();
        double total = examples.stream().mapToDouble(Example::weight).sum();
        var weights = IntStream.range(0, model.weights().size()).mapToObj(signal -> {
            var weight = model.weights().get(signal);
            double slope = IntStream.range(0, errors.length)
                    .mapToDouble(each -> examples.get(each).weight() * errors[each]
                            * (examples.get(each).signals()[signal] - weight.mean()) / weight.deviation())
                    .sum() / total;
            return new Weight(weight.signal(), weight.mean(), weight.deviation(),
                    weight.weight() + RATE * (slope - RIDGE * weight.weight()));
        }).toList();
        double slope = IntStream.range(0, errors.length).mapToDouble(each -> examples.get(each).weight() * errors[each])
                .sum() / total;
        return new Answerability(model.intercept() + RATE * slope, weights);
    }

    private static Answerability rounded(Answerability model) {
        return new Answerability(round(model.intercept()), model.weights().stream()
                .map(weight -> new Weight(weight.signal(), weight.mean(), weight.deviation(), round(weight.weight())))
                .toList());
    }

    private static double round(double value) {
        return Math.round(value * DIGITS) / DIGITS;
    }

    private static double mean(List<Example> examples, ToDoubleFunction<Example> figure) {
        return examples.stream().mapToDouble(example -> example.weight() * figure.applyAsDouble(example)).sum()
                / examples.stream().mapToDouble(Example::weight).sum();
    }
}
