package pincite.evaluation.question;

import java.util.List;

/**
 * A question that is not asked, as nobody here can tell whether an answer to it is right.
 *
 * @param reasons what in it is not understood, with the line
 */
public record NotScored(EvaluationQuestion question, List<String> reasons) {

    public NotScored {
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("A question that is not scored needs a reason: " + question.id());
        }
        reasons = List.copyOf(reasons);
    }

    /** In one line. */
    public String sentence() {
        return question.id() + ": " + String.join("; ", reasons);
    }
}
