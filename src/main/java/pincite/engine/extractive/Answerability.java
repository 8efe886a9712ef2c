package pincite.engine.extractive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How likely the articles answer, by logistic regression over the signals. The weights are in {@code answerability.csv}, fitted by
 * {@code mvn -Pfit verify} as docs/quality.md tells.
 *
 * @param intercept the log odds where every signal is at its mean
 */
record Answerability(double intercept, List<Weight> weights) {

    private static final String RESOURCE = "answerability.csv";
    private static final String HEADER = "signal,mean,deviation,weight";
    private static final String INTERCEPT = "intercept";

    /**
     * What a signal is worth.
     *
     * @param mean      of the questions that it was fitted on
     * @param deviation of the same
     * @param weight    the log odds that one deviation more adds
     */
    record Weight(String signal, double mean, double deviation, double weight) {

        Weight {
            if (!(deviation > 0)) {
                throw new IllegalArgumentException("Signal '" + signal + "' has no deviation: " + deviation);
            }
        }

        double of(double value) {
            return (value - mean) / deviation * weight;
        }

        String line() {
            return String.join(",", signal, Double.toString(mean), Double.toString(deviation),
                    Double.toString(weight));
        }

        static Weight of(String line) {
            var fields = line.split(",");
            return new Weight(fields[0], Double.parseDouble(fields[1]), Double.parseDouble(fields[2]),
                    Double.parseDouble(fields[3]));
        }
    }

    Answerability {
        weights = List.copyOf(weights);
        if (!weights.stream().map(Weight::signal).toList().equals(Signals.NAMES)) {
            throw new IllegalArgumentException("Not the signals " + Signals.NAMES + ": " + weights);
        }
    }

    static Answerability fitted() {
        return Fitted.MODEL;
    }

    /** Read when first asked for, because what fits anew must not need what was fitted before. */
    private static final class Fitted {

        private static final Answerability MODEL = read();
    }

    /** From 0 to 1. */
    double of(Signals signals) {
        double odds = intercept + IntStream.range(0, weights.size())
                .mapToDouble(each -> weights.get(each).of(signals.values()[each])).sum();
        return 1 / (1 + Math.exp(-odds));
    }

    /** As {@link #parse} reads it. */
    String text() {
        var lines = weights.stream().map(Weight::line).toList();
        return HEADER + "\n" + new Weight(INTERCEPT, 0, 1, intercept).line() + "\n" + String.join("\n", lines) + "\n";
    }

    static Answerability parse(String text) {
        var lines = text.lines().skip(1).map(Weight::of).toList();
        if (!lines.get(0).signal().equals(INTERCEPT)) {
            throw new IllegalArgumentException("The intercept stands first, not " + lines.get(0));
        }
        return new Answerability(lines.get(0).weight(), lines.subList(1, lines.size()));
    }

    private static Answerability read() {
        try (InputStream resource = Answerability.class.getResourceAsStream(RESOURCE)) {
            return parse(new String(resource.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + RESOURCE + " of the program", e);
        }
    }
}
