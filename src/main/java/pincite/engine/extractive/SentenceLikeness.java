package pincite.engine.extractive;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import pincite.index.IndexedPassage;
import pincite.index.TokenVectors;
import pincite.passage.Passage;
import pincite.reading.Window;
import pincite.retrieval.Retrieval;
import pincite.retrieval.WordWeights;

/**
 * How like the question each sentence is, by late interaction: each of the question's tokens looks for its best match among the
 * sentence's tokens, in part among those of the sentence before it, and counts by how rare its word is.
 */
final class SentenceLikeness {

    /** What a match in the sentence before is worth: "He also asked for more" goes on about what that one names. */
    private static final double BEFORE = 0.95;
    /** How much the worst match of an important token counts, against the mean of all. */
    private static final double WEAKEST = 0.1;
    /** How much of a match may stand in the sentence before. */
    private static final double CONTEXT = 0.25;

    private final TokenVectors question;
    private final double[] weights;
    private final Map<Passage, double[]> scores = new HashMap<>();

    private SentenceLikeness(WordWeights words) {
        this.question = words.tokens();
        this.weights = words.weights();
    }

    /** Of all sentences of the retrieved passages. */
    static SentenceLikeness of(Retrieval retrieval) {
        var likeness = new SentenceLikeness(
                WordWeights.of(retrieval.tokens(), retrieval.terms(), retrieval.generation().passages()));
        likeness.score(retrieval.passages());
        return likeness;
    }

    /** From 0 to about 1. */
    double of(Passage passage, int sentence) {
        return scores.get(passage)[sentence];
    }

    /** Of the sentence of a window that is most like it. */
    double best(Window window) {
        return all(window).max().orElse(0);
    }

    /** Of all sentences of a window. */
    double sum(Window window) {
        return all(window).sum();
    }

    private DoubleStream all(Window window) {
        return Arrays.stream(scores.get(window.passage()), window.from(), window.to());
    }

    private void score(List<IndexedPassage> passages) {
        var similarities = question.similarities(passages.stream().map(IndexedPassage::tokens).toList());
        int column = 0;
        for (var passage : passages) {
            scores.put(passage.passage(), score(passage, similarities, column));
            column += passage.tokens().count();
        }
    }

    /** @param column of the passage's first token among all passages' tokens */
    private double[] score(IndexedPassage indexed, float[][] similarities, int column) {
        var before = new float[weights.length];
        var scores = new double[indexed.passage().sentences().size()];
        var places = SentenceTokens.of(indexed);
        for (int number = 0; number < scores.length; number++) {
            var place = places.get(number);
            var own = indexed.tokens().best(similarities, column + place.from(), column + place.to());
            scores[number] = score(own, before);
            before = own;
        }
        return scores;
    }

    private double score(float[] own, float[] before) {
        var found = IntStream.range(0, weights.length).mapToDouble(
                token -> (1 - CONTEXT) * own[token] + CONTEXT * Math.max(own[token], BEFORE * before[token])).toArray();
        return (1 - WEAKEST) * mean(found) + WEAKEST * weakest(found);
    }

    private double mean(double[] found) {
        double sum = IntStream.range(0, found.length).mapToDouble(token -> weights[token] * found[token]).sum();
        return sum / Math.max(Double.MIN_NORMAL, Arrays.stream(weights).sum());
    }

    /** A sentence that has nothing like one of the words asked for is about something else, however well the others fit. */
    private double weakest(double[] found) {
        double heaviest = Arrays.stream(weights).max().orElse(0);
        return IntStream.range(0, found.length).filter(token -> weights[token] >= heaviest / 2)
                .mapToDouble(token -> found[token])
                .min().orElse(0);
    }
}
