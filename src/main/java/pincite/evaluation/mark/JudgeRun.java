package pincite.evaluation.mark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import pincite.answer.ModelJudge;
import pincite.answer.ModelJudge.Examined;
import pincite.answer.ModelJudge.Opinion;
import pincite.answer.writer.ModelFailedException;
import pincite.evaluation.metric.Agreement;
import pincite.evaluation.question.EvaluationQuestion;
import pincite.evaluation.statistic.Estimate;
import pincite.evaluation.statistic.Ratio;
import pincite.evaluation.statistic.Statistic;
import pincite.record.CitationDocument;
import pincite.record.StatementDocument;

/**
 * What a language model holds of the answers of a run: of answerable questions that were answered and of whose right answer
 * something is known. It is asked after the run, so that it takes no time and no place from the writer that is measured.
 *
 * @param description of the judge, by name
 * @param failures    one for each question that the model failed on, in words
 */
public record JudgeRun(Map<String, String> description, List<Judged> judged, List<String> failures) {

    /** A question and what the model holds of its answer. */
    public record Judged(QuestionResult result, Opinion opinion) {

        boolean isAgreed() {
            return opinion.right() == result.isRight();
        }

        private String disagreement() {
            return "The judge holds " + result.question().id() + (opinion.right() ? " right: " : " wrong: ")
                    + opinion.because();
        }
    }

    public JudgeRun {
        description = Map.copyOf(description);
        judged = List.copyOf(judged);
        failures = List.copyOf(failures);
    }

    public static JudgeRun of(List<QuestionResult> results, ModelJudge judge) {
        var judged = new ArrayList<Judged>();
        var failures = new ArrayList<String>();
        results.stream().filter(JudgeRun::isAsked).forEach(result -> {
            try {
                judged.add(new Judged(result, judge.judge(examined(result))));
            } catch (ModelFailedException failed) {
                failures.add("The judge failed on " + result.question().id() + ": it " + failed.getMessage());
            }
        });
        return new JudgeRun(Map.of("judge.model", judge.model(), "judge.prompt", judge.prompt()), judged, failures);
    }

    private static boolean isAsked(QuestionResult result) {
        return result.question().isAnswerable() && !answer(result).isBlank()
                && new GoldText(result.question().gold()).isKnown();
    }

    private static Examined examined(QuestionResult result) {
        return new Examined(asked(result.question()), new GoldText(result.question().gold()).written(),
                answer(result));
    }

    /** After the earlier questions of the conversation. */
    private static String asked(EvaluationQuestion question) {
        return Stream.concat(question.history().stream(), Stream.of(question.question()))
                .collect(Collectors.joining("\n"));
    }

    /** Statements and quotes; a statement may be its quote. */
    private static String answer(QuestionResult result) {
        return Stream.concat(result.response().statements().stream().map(StatementDocument::text),
                result.response().citations().stream().map(CitationDocument::quote)).distinct()
                .collect(Collectors.joining("\n"));
    }

    /** By the names of {@code report.json}. */
    public Map<String, Estimate> estimates() {
        var estimates = new LinkedHashMap<>(figures().estimates());
        estimates.put("judge.failed", Estimate.exact(failures.size(), judged.size() + failures.size()));
        return estimates;
    }

    private Figures figures() {
        var questions = judged.stream().map(one -> one.result.question()).toList();
        var statistics = new LinkedHashMap<String, Statistic>();
        statistics.put("judge.right", share(one -> one.opinion.right()));
        statistics.put("judge.agreement", share(Judged::isAgreed));
        statistics.put("judge.kappa", new Agreement(judged.stream()
                .map(one -> new Agreement.Pair(one.opinion.right(), one.result.isRight())).toList()));
        return new Figures(questions.stream().map(EvaluationQuestion::id).toList(),
                questions.stream().map(Figures::subject).toList(), statistics);
    }

    /** Names of the figures. */
    static Set<String> metrics() {
        return new JudgeRun(Map.of(), List.of(), List.of()).estimates().keySet();
    }

    private Ratio share(Predicate<Judged> which) {
        return Ratio.mean(judged.stream().mapToDouble(one -> which.test(one) ? 1 : 0).toArray());
    }

    /** Where it differs from what the set says, and where it failed. */
    public List<String> notes() {
        return Stream.concat(judged.stream().filter(one -> !one.isAgreed()).map(Judged::disagreement),
                failures.stream()).toList();
    }
}
