package pincite.evaluation.baseline;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

import pincite.evaluation.mark.Figures;
import pincite.evaluation.question.EvaluationQuestion;

/**
 * What a run showed, question by question, to compare later ones with.
 *
 * @param hashes of set, corpus, configuration and code
 * @param lines  by the question's id
 */
public record Baseline(String set, SortedMap<String, String> hashes, SortedMap<String, Line> lines) {

    /** Right or wrong outcomes. */
    static final String OUTCOME = "answer.outcome";

    /** What a later run is gated on. */
    static final List<String> GATED = List.of(OUTCOME, "answer.nuggets", "citation.precision", "citation.recall",
            "citation.spanF1", "retrieval.ndcg@10");

    private static final double ROUNDING = 1e4;

    /**
     * @param question fingerprint of the question
     * @param values   of the gated figures that are about it
     */
    public record Line(String id, String question, SortedMap<String, Double> values) {

        public Line {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(question, "question");
            Objects.requireNonNull(values, "values");
        }
    }

    public Baseline {
        hashes = Collections.unmodifiableSortedMap(new TreeMap<>(hashes));
        lines = Collections.unmodifiableSortedMap(new TreeMap<>(lines));
    }

    public static Baseline of(String set, Map<String, String> hashes, List<EvaluationQuestion> questions,
            List<Figures> figures) {
        var lines = new TreeMap<String, Line>();
        questions.forEach(question -> lines.put(question.id(),
                new Line(question.id(), question.fingerprint(), new TreeMap<>())));
        figures.forEach(some -> GATED.forEach(name -> some.values(name)
                .forEach((id, value) -> lines.get(id).values().put(name, rounded(value)))));
        return new Baseline(set, new TreeMap<>(hashes), lines);
    }

    private static double rounded(double value) {
        return Math.round(value * ROUNDING) / ROUNDING;
    }
}
