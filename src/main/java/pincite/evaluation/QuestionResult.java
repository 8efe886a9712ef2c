package pincite.evaluation;

import java.util.List;
import java.util.Optional;

import pincite.answer.Answer;
import pincite.answer.Citation;
import pincite.answer.Inquiry;
import pincite.answer.Statement;
import pincite.evaluation.question.EvaluationQuestion;

/**
 * One question of a run and how well it was answered.
 *
 * @param nuggetsFound  share of the question's nuggets that the answer holds
 * @param onEvidence    citations that overlap gold evidence
 * @param evidenceFound share of the articles with gold evidence that are cited
 * @param fidelity      citations whose quote is the article's text at its span
 * @param diagnosis     why it is not right; empty where it is
 */
public record QuestionResult(EvaluationQuestion question, Inquiry inquiry, boolean isRight, double nuggetsFound,
        int onEvidence,
        double evidenceFound, int fidelity, Optional<Diagnosis> diagnosis) {

    /** What went wrong first. */
    public enum Diagnosis {
        NOT_RETRIEVED,
        RETRIEVED_NOT_CHOSEN,
        WRONG_SENTENCE,
        DECLINED_WRONGLY,
        SHOULD_HAVE_DECLINED
    }

    public boolean isDeclined() {
        return inquiry.answer() instanceof Answer.Declined;
    }

    /** Of an answer; those beside a decline support nothing. */
    public List<Citation> citations() {
        return isDeclined() ? List.of() : inquiry.answer().citations();
    }

    /** What a reader sees of an answer. */
    String text() {
        return inquiry.answer() instanceof Answer.Answered answered
                ? String.join("\n", answered.statements().stream().map(Statement::text).toList()) + "\n"
                        + String.join("\n", answered.citations().stream().map(Citation::quote).toList())
                : "";
    }

    double millis() {
        return (inquiry.retrieving().toNanos() + inquiry.writing().toNanos()) / 1e6;
    }
}
