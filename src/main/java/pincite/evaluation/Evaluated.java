package pincite.evaluation;

import java.util.List;
import java.util.Optional;

import pincite.evaluation.baseline.Baseline;
import pincite.evaluation.mark.AnswerRun;
import pincite.evaluation.mark.RetrievalRun;
import pincite.evaluation.report.EvaluationReport;

/**
 * What came of scoring a set.
 *
 * @param baseline of this run, to be blessed or not
 * @param answers  empty where retrieval alone was measured
 * @param rankings empty where no document was judged, and of a running service
 */
public record Evaluated(EvaluationReport report, Baseline baseline, Optional<AnswerRun> answers,
        Optional<RetrievalRun> rankings) {

    /** Of each question. */
    public List<Double> millis() {
        return answers.map(AnswerRun::millis).orElseGet(() -> rankings.map(RetrievalRun::millis).orElse(List.of()));
    }
}
