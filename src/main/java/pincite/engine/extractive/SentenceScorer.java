package pincite.engine.extractive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import pincite.index.IndexedPassage;
import pincite.index.TokenVectors;
import pincite.retrieval.Retrieval;
import pincite.retrieval.WordWeights;

/**
 * Scores sentences by late interaction: each of the question's tokens looks for its best match among the sentence's tokens, in part
 * among those of the sentences before it, and counts by how rare its word is.
 */
final class SentenceScorer {

    /** What a match in the sentence before is worth: "He also asked for more" goes on about what that one names. */
    private static final double BEFORE = 0.95;
    /** How much the worst match of an important token counts, against the mean of all. */
    private static final double WEAKEST = 0.1;
    /** How much of a match may stand in the sentence before. */
    private static final double CONTEXT = 0.25;
    private static final double WHAT_IS_ASKED_FOR = 0.06;
    /** So much behind the best, a sentence is not read for what is asked for: reading costs more than scoring. */
    private static final double HOPELESS = 0.21;
    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble(Candidate::score).reversed()
            .thenComparing(Candidate::article).thenComparing(candidate -> candidate.sentence().span());

    private final Retrieval retrieval;
    private final AskedFor asked;
    private final TokenVectors question;
    private final double[] weights;

    SentenceScorer(Retrieval retrieval) {
        this.retrieval = retrieval;
        this.asked = AskedFor.by(retrieval.question().text());
        var words = WordWeights.of(retrieval.tokens(), retrieval.terms(), retrieval.generation().passages());
        this.question = words.tokens();
        this.weights = words.weights();
    }

    /** All sentences that may be quoted, best first. */
    List<Candidate> rank() {
        var ranked = scored();
        double least = ranked.stream().mapToDouble(Candidate::score).max().orElse(0) - HOPELESS;
        ranked.replaceAll(candidate -> candidate.score() < least ? candidate : favoured(candidate));
        ranked.sort(BEST_FIRST);
        return ranked;
    }

    private Candidate favoured(Candidate candidate) {
        return asked.isShownBy(candidate.sentence().text()) ? candidate.plus(WHAT_IS_ASKED_FOR) : candidate;
    }

    private List<Candidate> scored() {
        var similarities = question.similarities(retrieval.passages().stream().map(IndexedPassage::tokens).toList());
        var candidates = new ArrayList<Candidate>();
        int column = 0;
        for (var passage : retrieval.passages()) {
            score(passage, similarities, column, candidates);
            column += passage.tokens().count();
        }
        return candidates;
    }

    /** @param column of the passage's first token among all passages' tokens */
    private void score(IndexedPassage indexed, float[][] similarities, int column, List<Candidate> candidates) {
        var sentences = indexed.passage().sentences();
        var before = new float[weights.length];
        for (int number = 0; number < sentences.size(); number++) {
            var candidate = new Candidate(indexed, number, 0);
            var place = candidate.tokens();
            var own = indexed.tokens().best(similarities, column + place.from(), column + place.to());
            if (sentences.get(number).isQuotable()) {
                candidates.add(candidate.plus(score(own, before)));
            }
            before = own;
        }
    }

    /** A reason is told beside what it is the reason for, mostly after it; other answers are where the question's words are. */
    private double score(float[] own, float[] before) {
        double context = asked == AskedFor.REASON ? 1 : CONTEXT;
        var found = IntStream.range(0, weights.length)
                .mapToDouble(
                        token -> (1 - context) * own[token] + context * Math.max(own[token], BEFORE * before[token]))
                .toArray();
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
