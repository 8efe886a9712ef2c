package pincite.engine.extractive;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import pincite.index.Term;
import pincite.index.TokenVectors;
import pincite.retrieval.Retrieval;
import pincite.retrieval.WordWeights;

/**
 * What tells whether the best sentence answers, each a figure that grows or falls with it. All are about similarities of tokens, so
 * they do not depend on how many articles there are.
 */
record Signals(double[] values) {

    /** In the order of the values. */
    static final List<String> NAMES = List.of("sentence", "margin", "names", "rarest");

    /** What names commonly reach, for questions without any. */
    private static final double NO_NAME = 0.8;

    Signals {
        if (values.length != NAMES.size()) {
            throw new IllegalArgumentException("There are " + NAMES.size() + " signals, not " + values.length);
        }
    }

    /** Of sentences that are ranked best first, at least one. */
    static Signals of(Retrieval retrieval, List<Candidate> ranked) {
        var words = WordWeights.of(retrieval.tokens(), retrieval.terms(), retrieval.generation().passages());
        var best = ranked.get(0);
        var tokens = best.in().tokens();
        var similarities = words.tokens().similarities(List.of(tokens));
        var place = best.tokens();
        var inSentence = tokens.best(similarities, place.from(), place.to());
        var inPassage = tokens.best(similarities, 0, tokens.count());
        return new Signals(new double[]{words.mean(inSentence), margin(ranked), names(words, inPassage, retrieval),
                rarest(words, inPassage)});
    }

    /** By how much the best sentence is better than the sentences around it commonly are. */
    private static double margin(List<Candidate> ranked) {
        var best = ranked.get(0);
        return best.score() - ranked.stream().filter(candidate -> candidate.in() == best.in())
                .mapToDouble(Candidate::score).average().orElse(best.score());
    }

    /** How well the worst found of the question's names and figures is found. */
    private static double names(WordWeights words, float[] found, Retrieval retrieval) {
        return IntStream.range(0, found.length).filter(token -> isName(words.tokens(), token, retrieval))
                .mapToDouble(token -> found[token]).min().orElse(NO_NAME);
    }

    private static boolean isName(TokenVectors tokens, int token, Retrieval retrieval) {
        return retrieval.terms().stream().filter(term -> WordWeights.covers(term, tokens, token))
                .anyMatch(term -> isName(term) || term.passages() == 0 && WordWeights.pieces(term, tokens) > 1);
    }

    private static boolean isName(Term term) {
        int first = term.surface().codePointAt(0);
        return term.start() > 0 && Character.isUpperCase(first) || Character.isDigit(first);
    }

    /** How well the rarest token is found; of equally rare ones, the first. */
    private static double rarest(WordWeights words, float[] found) {
        return IntStream.range(0, found.length).boxed()
                .min(Comparator.comparingDouble(token -> -words.weights()[token]))
                .map(token -> (double) found[token]).orElse(0.0);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Signals that && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return NAMES + " " + Arrays.toString(values);
    }
}
