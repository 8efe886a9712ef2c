package pincite.engine.extractive;

import java.util.EnumMap;
import java.util.Map;

/**
 * What signals are worth for a decision: log odds, as logistic regression gives them.
 *
 * @param intercept where every signal is 0
 * @param each      log odds that one more of a signal adds
 */
record Weights(double intercept, Map<Signal, Double> each) {

    Weights {
        each = Map.copyOf(each);
    }

    double odds(Map<Signal, Double> signals) {
        double odds = intercept;
        for (var weight : new EnumMap<>(each).entrySet()) {
            odds += weight.getValue() * signals.get(weight.getKey());
        }
        return odds;
    }

    /** From 0 to 1. */
    double probability(Map<Signal, Double> signals) {
        return probability(odds(signals));
    }

    static double probability(double odds) {
        return 1 / (1 + Math.exp(-odds));
    }
}
