package pincite.evaluation.mark;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

import pincite.answer.proof.Groundedness;
import pincite.answer.proof.Share;
import pincite.evaluation.metric.Confidence;
import pincite.evaluation.statistic.Ratio;
import pincite.evaluation.statistic.Statistic;

/** The figures of an answer run, by the names of {@code report.json}. */
final class AnswerStatistics {

    private static final double TOLERATED_RISK = 0.05;

    private final List<QuestionResult> results;
    private final Map<String, Statistic> statistics = new LinkedHashMap<>();

    private AnswerStatistics(List<QuestionResult> results) {
        this.results = results;
    }

    static Map<String, Statistic> of(List<QuestionResult> results) {
        var all = new AnswerStatistics(results);
        all.answers();
        ConductStatistics.of(results).forEach(all.statistics::put);
        all.citations();
        all.support();
        all.declines();
        all.confidence();
        return all.statistics;
    }

    /** Share of right outcomes, by the questions' type; unanswerable ones by their kind. */
    static Map<String, Statistic> byType(List<QuestionResult> results) {
        var all = new AnswerStatistics(results);
        results.stream().map(AnswerStatistics::type).distinct().sorted().forEach(type -> all
                .share(type, result -> type(result).equals(type), QuestionResult::isRight));
        return all.statistics;
    }

    private static String type(QuestionResult result) {
        return result.question().unanswerable().map(kind -> "unanswerable: " + kind)
                .orElse(result.question().type().isEmpty() ? "without a type" : result.question().type());
    }

    private void answers() {
        Predicate<QuestionResult> hasAnswers = result -> !result.question().gold().answers().isEmpty();
        share("answer.outcome", result -> true, QuestionResult::isRight);
        share("answer.right", AnswerStatistics::isAnswerable, QuestionResult::isRight);
        share("answer.otherwise", result -> result.question().isFalsePremise(), AnswerStatistics::isToldOtherwise);
        share("answer.heldPremise", AnswerStatistics::isAnswerable, result -> !result.isOtherwise());
        mean("answer.nuggets", result -> !result.question().gold().nuggets().isEmpty(),
                result -> result.marks().nuggets());
        mean("answer.em", hasAnswers.and(AnswerStatistics::isAnswerable), result -> result.marks().exactMatch());
        mean("answer.f1", hasAnswers.and(AnswerStatistics::isAnswerable), result -> result.marks().f1());
        grounded("answer.numbers", Groundedness::numbers);
        grounded("answer.dates", Groundedness::dates);
        grounded("answer.names", Groundedness::names);
        grounded("answer.quotedRuns", Groundedness::quotedRuns);
        share("answer.errors", result -> true, result -> result.response().given().isEmpty());
    }

    private void citations() {
        Predicate<QuestionResult> hasEvidence = result -> !result.question().gold().evidence().isEmpty();
        ToDoubleFunction<QuestionResult> cited = result -> result.response().citations().size();
        parts("citation.fidelity", result -> result.marks().faithful(), cited);
        parts("citation.validity", result -> result.marks().valid(), cited);
        parts("citation.precision", result -> result.marks().onEvidence(),
                result -> hasEvidence.test(result) ? result.response().citations().size() : 0);
        mean("citation.recall", hasEvidence, result -> result.marks().evidence());
        mean("citation.spanPrecision", hasEvidence.and(QuestionResult::isAnswered),
                result -> result.marks().overlap().precision());
        mean("citation.spanRecall", hasEvidence, result -> result.marks().overlap().recall());
        mean("citation.spanF1", hasEvidence, result -> result.marks().overlap().f1());
        mean("citation.spanIou", hasEvidence, result -> result.marks().overlap().intersectionOverUnion());
    }

    /** As ALCE has it, where every answerable question counts: one that was declined has no support. */
    private void support() {
        mean("citation.alceRecall", AnswerStatistics::isAnswerable, result -> result.marks().support().recall());
        mean("citation.alcePrecision", AnswerStatistics::isAnswerable, result -> result.marks().support().precision());
    }

    /** What is rightly told to be otherwise, and small talk, is neither answered nor declined, and counts apart. */
    private void declines() {
        Predicate<QuestionResult> isUnanswerable = AnswerStatistics::isToDecline;
        share("decline.precision", QuestionResult::isDeclined, isUnanswerable);
        share("decline.recall", isUnanswerable, QuestionResult::isDeclined);
        parts("decline.f1", result -> result.isDeclined() && isToDecline(result) ? 2 : 0,
                result -> (result.isDeclined() ? 1 : 0) + (isToDecline(result) ? 1 : 0));
        share("decline.falseAnswer", isUnanswerable, QuestionResult::isAnswered);
        share("decline.falseDecline", AnswerStatistics::isAnswerable, QuestionResult::isDeclined);
        ordered("decline.auroc", answerability(results), Confidence::areaUnderRoc);
    }

    private void confidence() {
        var outcomes = outcomes(results);
        ordered("confidence.ece", outcomes, Confidence::calibrationError);
        ordered("confidence.brier", outcomes, Confidence::brier);
        ordered("confidence.aurc", outcomes, Confidence::areaUnderRiskCoverage);
        ordered("confidence.coverage@5", outcomes, all -> all.coverage(TOLERATED_RISK));
    }

    /** How sure each is to be answerable; a decline's confidence is that of being right to decline. */
    private static Confidence answerability(List<QuestionResult> results) {
        return Confidence.of(results.stream().filter(result -> !isToldOtherwise(result) && !result.response().isTold())
                .map(result -> new Confidence.Judged(
                        result.isDeclined()
                                ? 1 - result.response().confidence()
                                : result.response().confidence(),
                        isAnswerable(result)))
                .toList());
    }

    /** How sure each outcome is to be right, an answer or a decline. */
    static Confidence outcomes(List<QuestionResult> results) {
        return Confidence.of(results.stream()
                .map(result -> new Confidence.Judged(result.response().confidence(), result.isRight()))
                .toList());
    }

    private static boolean isToldOtherwise(QuestionResult result) {
        return result.question().isFalsePremise() && result.isOtherwise() && result.isRight();
    }

    private static boolean isToDecline(QuestionResult result) {
        return !isAnswerable(result) && !isToldOtherwise(result) && !result.response().isTold();
    }

    private static boolean isAnswerable(QuestionResult result) {
        return result.question().isAnswerable();
    }

    private void grounded(String name, Function<Groundedness, Share> what) {
        parts(name, result -> what.apply(result.marks().grounded()).found(),
                result -> what.apply(result.marks().grounded()).all());
    }

    private void share(String name, Predicate<QuestionResult> of, Predicate<QuestionResult> which) {
        mean(name, of, result -> which.test(result) ? 1 : 0);
    }

    private void mean(String name, Predicate<QuestionResult> of, ToDoubleFunction<QuestionResult> what) {
        parts(name, result -> of.test(result) ? what.applyAsDouble(result) : 0, result -> of.test(result) ? 1 : 0);
    }

    private void parts(String name, ToDoubleFunction<QuestionResult> part, ToDoubleFunction<QuestionResult> whole) {
        statistics.put(name, new Ratio(results.stream().mapToDouble(part).toArray(),
                results.stream().mapToDouble(whole).toArray()));
    }

    private void ordered(String name, Confidence confidence, ToDoubleFunction<Confidence> figure) {
        statistics.put(name, new Statistic() {

            @Override
            public double of(int... times) {
                return figure.applyAsDouble(confidence.drawn(times));
            }

            @Override
            public int n() {
                return confidence.size();
            }
        });
    }
}
