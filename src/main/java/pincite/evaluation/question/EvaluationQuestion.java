package pincite.evaluation.question;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

import pincite.corpus.CanonicalText;
import pincite.corpus.Sha256;
import pincite.retrieval.Scope;

/**
 * A question and what a right answer to it is.
 *
 * @param history      earlier questions of the conversation
 * @param type         free word that reports group by, such as {@code why}
 * @param isAnswerable whether the articles answer; if not, declining is right
 * @param unanswerable why not: {@code not-in-corpus}, {@code false-premise}, {@code off-topic}, {@code nonsense}
 * @param expected     what else is known of a right answer
 * @param inCase       the case that alone may answer, as somebody chose it beside the question
 * @param passages     documents that are the whole corpus with {@code --gold-passage}, for unanswerable questions too
 */
public record EvaluationQuestion(String id, String question, List<String> history, String type, List<String> tags,
        boolean isAnswerable, Optional<String> unanswerable, Gold gold, List<String> passages,
        Expected expected, Optional<String> inCase) {

    public static final String FALSE_PREMISE = "false-premise";

    private static final int FINGERPRINT_DIGITS = 16;

    public EvaluationQuestion {
        if (id.isBlank() || question.isBlank()) {
            throw new IllegalArgumentException("A question needs an id and words: '" + id + "', '" + question + "'");
        }
        history = List.copyOf(history);
        tags = List.copyOf(tags);
        passages = List.copyOf(passages);
    }

    /** Nothing else is known of its answer. */
    public EvaluationQuestion(String id, String question, List<String> history, String type, List<String> tags,
            boolean isAnswerable, Optional<String> unanswerable, Gold gold, List<String> passages) {
        this(id, question, history, type, tags, isAnswerable, unanswerable, gold, passages, Expected.NOTHING,
                Optional.empty());
    }

    static EvaluationQuestion answerable(String id, String question, Gold gold) {
        return new EvaluationQuestion(id, question, List.of(), "", List.of(), true, Optional.empty(), gold, List.of());
    }

    /** Whether it takes for granted what the articles say otherwise; its evidence is what they say instead. */
    public boolean isFalsePremise() {
        return unanswerable.filter(FALSE_PREMISE::equals).isPresent();
    }

    /** Which articles may answer. */
    public Scope scope() {
        return Scope.ALL.ofCase(inCase);
    }

    /** Changes with anything that decides whether an answer to it is right. */
    public String fingerprint() {
        var told = List.of(id, question, history, isAnswerable, unanswerable, gold.answers(), gold.nuggets(),
                gold.mustNot(), gold.evidence(), new TreeMap<>(gold.grades()), gold.assertions(), passages)
                + (expected.equals(Expected.NOTHING) ? "" : expected.toString())
                + inCase.map(name -> "case " + name).orElse("");
        return Sha256.of(CanonicalText.of(told)).substring(0, FINGERPRINT_DIGITS);
    }
}
