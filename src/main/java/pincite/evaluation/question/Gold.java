package pincite.evaluation.question;

import java.util.List;
import java.util.Map;

/**
 * What is known of the right answer; a set that does not know something leaves it empty.
 *
 * @param answers    short answers, any one of which counts
 * @param nuggets    facts that a full answer holds; any phrase of a nugget finds it, {@code re:} marks a regular expression
 * @param mustNot    an answer that holds one of these is wrong
 * @param evidence   where it stands
 * @param grades     of documents, where documents were judged
 * @param assertions that the answer must keep, all of them
 */
public record Gold(List<String> answers, List<List<String>> nuggets, List<String> mustNot, List<Evidence> evidence,
        Map<String, Integer> grades, List<Assertion> assertions) {

    public static final Gold NONE = new Gold(List.of(), List.of(), List.of(), List.of(), Map.of(), List.of());

    public Gold {
        answers = List.copyOf(answers);
        nuggets = nuggets.stream().map(List::copyOf).toList();
        mustNot = List.copyOf(mustNot);
        evidence = List.copyOf(evidence);
        grades = Map.copyOf(grades);
        assertions = List.copyOf(assertions);
    }

    public static Gold answers(List<String> answers) {
        return new Gold(answers, List.of(), List.of(), List.of(), Map.of(), List.of());
    }

    public Gold with(List<Evidence> found) {
        return new Gold(answers, nuggets, mustNot, found, grades, assertions);
    }

    public Gold judged(Map<String, Integer> documents) {
        return new Gold(answers, nuggets, mustNot, evidence, documents, assertions);
    }

    public Gold asserting(List<Assertion> kept) {
        return new Gold(answers, nuggets, mustNot, evidence, grades, kept);
    }

    /** Whether an answer can be told right from wrong. */
    public boolean isDecisive() {
        return !answers.isEmpty() || !nuggets.isEmpty() || !assertions.isEmpty();
    }
}
