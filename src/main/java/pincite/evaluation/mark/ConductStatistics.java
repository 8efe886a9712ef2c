package pincite.evaluation.mark;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

import pincite.answer.asked.Kind;
import pincite.evaluation.question.Evidence;
import pincite.evaluation.statistic.Ratio;
import pincite.evaluation.statistic.Statistic;

/** How answers go about it: whether they lead with what answers, pad it, let all speak who tell it, and know what was asked for. */
final class ConductStatistics {

    private final List<QuestionResult> results;
    private final Map<String, Statistic> statistics = new LinkedHashMap<>();

    private ConductStatistics(List<QuestionResult> results) {
        this.results = results;
    }

    static Map<String, Statistic> of(List<QuestionResult> results) {
        var all = new ConductStatistics(results);
        Predicate<QuestionResult> isJudged = result -> result.isAnswered() && result.question().isAnswerable()
                && !result.question().gold().evidence().isEmpty();
        all.parts("answer.lead", isJudged, result -> result.marks().conduct().lead(), result -> 1);
        all.parts("answer.padding", isJudged, result -> result.marks().conduct().padding(),
                result -> result.response().statements().size());
        all.parts("citation.voices", isJudged.and(result -> voices(result) > 1),
                result -> result.marks().conduct().voices() > 1 ? 1 : 0, result -> 1);
        all.parts("answer.kind", result -> result.question().expected().kind().isPresent(),
                ConductStatistics::isOfKind, result -> 1);
        all.parts("answer.when", result -> !result.question().expected().when().isEmpty(),
                ConductStatistics::isInTime, result -> 1);
        return all.statistics;
    }

    /** Articles in which evidence stands. */
    private static long voices(QuestionResult result) {
        return result.question().gold().evidence().stream().map(Evidence::article).flatMap(Optional::stream).distinct()
                .count();
    }

    private static int isOfKind(QuestionResult result) {
        var kind = result.response().given().flatMap(given -> given.answer().kind()).map(Kind::key);
        return kind.equals(result.question().expected().kind()) ? 1 : 0;
    }

    /** Some statement is of one of the times that are known. */
    private static int isInTime(QuestionResult result) {
        var known = result.question().expected().when();
        return result.response().statements().stream().flatMap(said -> said.when().stream())
                .anyMatch(when -> known.stream().anyMatch(when::startsWith)) ? 1 : 0;
    }

    private void parts(String name, Predicate<QuestionResult> of, ToDoubleFunction<QuestionResult> part,
            ToDoubleFunction<QuestionResult> whole) {
        statistics.put(name, new Ratio(
                results.stream().mapToDouble(result -> of.test(result) ? part.applyAsDouble(result) : 0).toArray(),
                results.stream().mapToDouble(result -> of.test(result) ? whole.applyAsDouble(result) : 0).toArray()));
    }
}
