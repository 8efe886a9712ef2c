package pincite.engine.extractive;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import pincite.engine.extractive.candidate.Candidate;
import pincite.engine.extractive.fit.Signal;
import pincite.index.Term;
import pincite.index.TokenVectors;
import pincite.retrieval.Retrieval;
import pincite.retrieval.WordWeights;

/**
 * What tells without a reader whether the best sentence answers. All are about similarities of tokens, so they do not depend on how many
 * articles there are.
 */
final class LikenessSignals {

    /** What names commonly reach, for questions without any. */
    private static final double NO_NAME = 0.8;

    private final Retrieval retrieval;
    private final WordWeights words;

    private LikenessSignals(Retrieval retrieval) {
        this.retrieval = retrieval;
        this.words = WordWeights.of(retrieval.tokens(), retrieval.terms(), retrieval.generation().passages());
    }

    /** The same sentences, at least one, of which the first one knows its signals. */
    static List<Candidate> first(List<Candidate> ranked, Retrieval retrieval) {
        var signals = new LikenessSignals(retrieval).of(ranked);
        return Stream.concat(Stream.of(ranked.get(0).knowing(signals)), ranked.stream().skip(1)).toList();
    }

    private Map<Signal, Double> of(List<Candidate> ranked) {
        var best = ranked.get(0);
        var tokens = best.in().tokens();
        var similarities = words.tokens().similarities(List.of(tokens));
        var place = SentenceTokens.of(best.in()).get(best.number());
        var inPassage = tokens.best(similarities, 0, tokens.count());
        return Map.of(Signal.LIKENESS, words.mean(tokens.best(similarities, place.from(), place.to())),
                Signal.OUTSTANDING, outstanding(ranked), Signal.NAMES, names(inPassage), Signal.RAREST,
                rarest(inPassage));
    }

    private static double outstanding(List<Candidate> ranked) {
        var best = ranked.get(0);
        return best.score() - ranked.stream().filter(candidate -> candidate.in() == best.in())
                .mapToDouble(Candidate::score).average().orElse(best.score());
    }

    private double names(float... found) {
        return IntStream.range(0, found.length).filter(token -> isName(words.tokens(), token))
                .mapToDouble(token -> found[token]).min().orElse(NO_NAME);
    }

    private boolean isName(TokenVectors tokens, int token) {
        return retrieval.terms().stream().filter(term -> WordWeights.covers(term, tokens, token))
                .anyMatch(term -> isName(term) || term.passages() == 0 && WordWeights.pieces(term, tokens) > 1);
    }

    private static boolean isName(Term term) {
        int first = term.surface().codePointAt(0);
        return term.start() > 0 && Character.isUpperCase(first) || Character.isDigit(first);
    }

    /** Of equally rare ones, the first. */
    private double rarest(float... found) {
        return IntStream.range(0, found.length).boxed()
                .min(Comparator.comparingDouble(token -> -words.weights()[token]))
                .map(token -> (double) found[token]).orElse(0.0);
    }
}
