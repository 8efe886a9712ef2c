package pincite.evaluation.ask;

import pincite.evaluation.question.EvaluationQuestion;

/** Who is asked. */
@FunctionalInterface
public interface Respondent {

    /** @throws RunException if nothing can be asked any more */
    Response respond(EvaluationQuestion question);
}
