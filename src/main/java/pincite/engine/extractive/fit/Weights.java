package pincite.engine.extractive.fit;

import java.util.EnumMap;
import java.util.Map;

/**
 * What signals are worth for a decision: log odds, as logistic regression gives them.
 *
 * @param intercept where every signal is 0
 * @param each      log odds that one more of a signal adds
 */
public record Weights(double intercept, Map<Signal, Double> each) {

    public Weights {
        each = Map.copyOf(each);
    }

    public double odds(Map<Signal, Double> signals) {
        double odds = intercept;
        for (var weight : new EnumMap<>(each).entrySet()) {
            odds += weight.getValue() * signals.get(weight.getKey());
        }
        return odds;
    }

    /** From 0 to 1. */
    public double probability(Map<Signal, Double> signals) {
        return probability(odds(signals));
    }

    public static double probability(double odds) {
        return 1 / (1 + Math.exp(-odds));
    }
}
