package pincite.engine.extractive;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import pincite.answer.writer.Premise;
import pincite.engine.extractive.candidate.Candidate;
import pincite.engine.extractive.fit.Decision;
import pincite.engine.extractive.fit.Fit;
import pincite.index.IndexedPassage;
import pincite.retrieval.Retrieval;

/** Finds sentences that are like the question, where there is no reader. */
final class LikenessFinder implements Finder {

    private static final double EVEN_ODDS = 0.5;
    /** A sentence that is less like the question than the best one by more than this does not answer. */
    private static final double NEAR = 0.08;

    private final Fit fit;

    LikenessFinder(Fit fit) {
        this.fit = fit;
    }

    @Override
    public Findings find(Retrieval retrieval) {
        var ranked = rank(retrieval);
        if (ranked.isEmpty()) {
            return Findings.none(ranked, 1);
        }
        double answer = fit.of(Decision.LIKE).probability(ranked.get(0).signals());
        double least = ranked.get(0).score() - NEAR;
        return answer >= EVEN_ODDS
                ? new Findings(ranked, ranked.stream().filter(candidate -> candidate.score() >= least).toList(),
                        Portion.FACT, Premise.HELD, answer)
                : Findings.none(ranked, 1 - answer);
    }

    /** All sentences that may be quoted, best first; only the first one has signals. */
    List<Candidate> rank(Retrieval retrieval) {
        var likeness = SentenceLikeness.of(retrieval);
        var ranked = retrieval.passages().stream().flatMap(passage -> candidates(passage, likeness).stream())
                .sorted(Candidate.BEST_FIRST).toList();
        return ranked.isEmpty() ? ranked : LikenessSignals.first(ranked, retrieval);
    }

    private static List<Candidate> candidates(IndexedPassage in, SentenceLikeness likeness) {
        return IntStream.range(0, in.passage().sentences().size())
                .filter(number -> in.passage().sentences().get(number).isQuotable())
                .mapToObj(number -> new Candidate(in, number, likeness.of(in.passage(), number), Map.of(),
                        Optional.empty()))
                .toList();
    }
}
