package pincite.evaluation.run;

import pincite.evaluation.question.EvaluationQuestion;

/** Who is asked. */
@FunctionalInterface
interface Respondent {

    /** @throws RunException if nothing can be asked any more */
    Response respond(EvaluationQuestion question);
}
