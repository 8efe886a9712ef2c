package pincite.evaluation.report;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonIgnore;

import pincite.evaluation.AnswerRun;
import pincite.evaluation.QuestionResult;
import pincite.evaluation.RetrievalRun;
import pincite.evaluation.statistic.Estimate;

/**
 * What a run showed, as {@code report.json} has it.
 *
 * @param corpus  the generation that was asked
 * @param verdict {@code pass} or {@code fail}
 * @param gates   what failed, in words
 * @param metrics by name, such as {@code retrieval.ndcg@10}
 * @param byType  share of right ones, by the questions' type
 */
public record EvaluationReport(String set, String corpus, Map<String, String> config, String verdict,
        List<String> gates,
        Map<String, Estimate> metrics, Map<String, Estimate> byType, List<QuestionEntry> questions) {

    /** One question: what came of it, and if it is not right, why. */
    public record QuestionEntry(String id, String question, String type, boolean answerable, String outcome,
            boolean right,
            String diagnosis, double confidence, List<String> quotes) {

        static QuestionEntry of(QuestionResult result) {
            var question = result.question();
            return new QuestionEntry(question.id(), question.question(), question.type(), question.isAnswerable(),
                    result.isDeclined() ? "declined" : "answered", result.isRight(),
                    result.diagnosis().map(Enum::name).orElse(""), result.inquiry().draft().confidence(),
                    result.citations().stream().map(citation -> citation.quote()).toList());
        }
    }

    public static EvaluationReport of(AnswerRun run, String corpus, List<Gate> gates) {
        var metrics = run.metrics();
        var failed = Gate.failures(gates, metrics, run.results());
        return new EvaluationReport(run.set().name(), corpus, Map.of("mode", "answers"), verdict(failed), failed,
                metrics, run.byType(),
                run.results().stream().map(QuestionEntry::of).toList());
    }

    public static EvaluationReport of(String set, RetrievalRun run, String corpus, List<Gate> gates) {
        var metrics = run.metrics();
        var failed = Gate.failures(gates, metrics, List.of());
        return new EvaluationReport(set, corpus, Map.of("mode", "retrieval-only"), verdict(failed), failed, metrics,
                Map.of(), List.of());
    }

    @JsonIgnore
    public boolean isPassed() {
        return gates.isEmpty();
    }

    private static String verdict(List<String> failed) {
        return failed.isEmpty() ? "pass" : "fail";
    }
}
