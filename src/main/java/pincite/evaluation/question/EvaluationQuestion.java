package pincite.evaluation.question;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A question and what a right answer to it is.
 *
 * @param type         free word that reports group by, such as {@code why}
 * @param isAnswerable whether the articles answer; if not, declining is right
 * @param unanswerable why not: {@code not-in-corpus}, {@code false-premise}, {@code off-topic}, {@code nonsense}
 * @param answers      short answers, any one of which counts
 * @param nuggets      facts that a full answer holds; any phrase of a nugget finds it, {@code re:} marks a regular expression
 * @param mustNot      an answer that holds one of these is wrong
 * @param evidence     where it stands
 * @param grades       of documents, where documents were judged
 */
public record EvaluationQuestion(String id, String question, List<String> history, String type, List<String> tags,
        boolean isAnswerable, Optional<String> unanswerable, List<String> answers, List<List<String>> nuggets,
        List<String> mustNot,
        List<Evidence> evidence, Map<String, Integer> grades) {

    /** Words of an article that a right answer stands on. */
    public record Evidence(String article, String quote) {
    }

    public EvaluationQuestion {
        if (id.isBlank() || question.isBlank()) {
            throw new IllegalArgumentException("A question needs an id and words: '" + id + "', '" + question + "'");
        }
        history = List.copyOf(history);
        tags = List.copyOf(tags);
        answers = List.copyOf(answers);
        nuggets = nuggets.stream().map(List::copyOf).toList();
        mustNot = List.copyOf(mustNot);
        evidence = List.copyOf(evidence);
        grades = Map.copyOf(grades);
    }

    /** One whose relevant documents alone are known. */
    static EvaluationQuestion judged(String id, String question, Map<String, Integer> grades) {
        return new EvaluationQuestion(id, question, List.of(), "", List.of(), true, Optional.empty(), List.of(),
                List.of(),
                List.of(), List.of(), grades);
    }

    public boolean hasRelevant() {
        return grades.values().stream().anyMatch(grade -> grade >= 1);
    }
}
