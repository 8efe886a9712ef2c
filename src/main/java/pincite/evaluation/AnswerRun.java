package pincite.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

import pincite.evaluation.metric.Abstention;
import pincite.evaluation.metric.Confidence;
import pincite.evaluation.question.QuestionSet;
import pincite.evaluation.statistic.Estimate;
import pincite.retrieval.Question;
import pincite.retrieval.Scope;

/** Every question of a set, answered by the same use case as on every channel, and judged. */
public record AnswerRun(QuestionSet set, List<QuestionResult> results) {

    public static AnswerRun of(QuestionSet set, Laboratory.Setup setup) {
        var judge = new Judge(setup.articles());
        return new AnswerRun(set, set.questions().stream().map(
                question -> judge.judge(question,
                        setup.answerer().answer(new Question(question.question()), Scope.ALL)))
                .toList());
    }

    /** By the names of {@code report.json}. */
    public Map<String, Estimate> metrics() {
        var metrics = new LinkedHashMap<String, Estimate>();
        metrics.put("answer.right", share(result -> result.question().isAnswerable(), QuestionResult::isRight));
        metrics.put("answer.nuggets",
                Estimate.ofMean(answerable().stream().filter(result -> !result.question().gold().nuggets().isEmpty())
                        .mapToDouble(QuestionResult::nuggetsFound).toArray()));
        citations(metrics);
        declines(metrics);
        times(metrics);
        return metrics;
    }

    /** Share of right ones, by the questions' type. */
    public Map<String, Estimate> byType() {
        var types = new TreeMap<String, Estimate>();
        results.stream().map(result -> result.question().type()).distinct()
                .forEach(type -> types.put(type,
                        share(result -> result.question().type().equals(type), QuestionResult::isRight)));
        return types;
    }

    private void citations(Map<String, Estimate> metrics) {
        int cited = sum(results, result -> result.citations().size());
        var answered = answerable().stream().filter(result -> !result.isDeclined()).toList();
        metrics.put("citation.fidelity", Estimate.ofShare(sum(results, QuestionResult::fidelity), cited));
        metrics.put("citation.precision", Estimate.ofShare(sum(answered, QuestionResult::onEvidence),
                sum(answered, result -> result.citations().size())));
        metrics.put("citation.recall",
                Estimate.ofMean(answerable().stream().filter(result -> !result.question().gold().evidence().isEmpty())
                        .mapToDouble(QuestionResult::evidenceFound).toArray()));
    }

    private void declines(Map<String, Estimate> metrics) {
        var abstention = Abstention.of(results.stream()
                .map(result -> new Abstention.Case(result.question().isAnswerable(), result.isDeclined())).toList());
        int declined = abstention.rightlyDeclined() + abstention.falselyDeclined();
        int unanswerable = abstention.rightlyDeclined() + abstention.falselyAnswered();
        metrics.put("decline.precision", Estimate.ofShare(abstention.rightlyDeclined(), declined));
        metrics.put("decline.recall", Estimate.ofShare(abstention.rightlyDeclined(), unanswerable));
        metrics.put("decline.f1", new Estimate(abstention.f1(), abstention.f1(), abstention.f1(), results.size()));
        metrics.put("decline.falseAnswer", Estimate.ofShare(abstention.falselyAnswered(), unanswerable));
        metrics.put("decline.falseDecline",
                Estimate.ofShare(abstention.falselyDeclined(), abstention.falselyDeclined() + abstention.answered()));
        double roc = new Confidence(results.stream()
                .map(result -> new Confidence.Judged(answerability(result), result.question().isAnswerable())).toList())
                .areaUnderRoc();
        metrics.put("decline.auroc", new Estimate(roc, roc, roc, results.size()));
    }

    /** A decline's confidence is that of being right to decline. */
    private static double answerability(QuestionResult result) {
        double confidence = result.inquiry().draft().confidence();
        return result.isDeclined() ? 1 - confidence : confidence;
    }

    private void times(Map<String, Estimate> metrics) {
        var millis = results.stream().mapToDouble(QuestionResult::millis).sorted().toArray();
        for (var share : Map.of("time.p50", 0.5, "time.p95", 0.95, "time.p99", 0.99).entrySet().stream()
                .sorted(Map.Entry.comparingByKey()).toList()) {
            double at = millis.length == 0 ? 0 : millis[(int) (share.getValue() * (millis.length - 1))];
            metrics.put(share.getKey(), new Estimate(at, at, at, millis.length));
        }
    }

    private List<QuestionResult> answerable() {
        return results.stream().filter(result -> result.question().isAnswerable()).toList();
    }

    private Estimate share(Predicate<QuestionResult> of, Predicate<QuestionResult> which) {
        var all = results.stream().filter(of).toList();
        return Estimate.ofShare((int) all.stream().filter(which).count(), all.size());
    }

    private static int sum(List<QuestionResult> results, ToIntFunction<QuestionResult> what) {
        return results.stream().mapToInt(what).sum();
    }
}
