package pincite.evaluation.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import pincite.evaluation.ask.Setup;
import pincite.evaluation.question.EvaluationQuestion;
import pincite.evaluation.question.QuestionSet;
import pincite.evaluation.statistic.Statistic;

/**
 * The questions of a set, answered by the same use case as on every channel, and judged.
 *
 * @param isComplete whether all were asked
 * @param seconds    that it took
 */
public record AnswerRun(QuestionSet set, List<QuestionResult> results, boolean isComplete, double seconds) {

    private static final double NANOS = 1e9;

    public AnswerRun {
        results = List.copyOf(results);
    }

    public static AnswerRun of(QuestionSet set, Setup setup, RunObserver observer) {
        long start = System.nanoTime();
        var judge = new Judge(setup.articles(), setup::texts);
        var results = new ArrayList<QuestionResult>();
        boolean goesOn = true;
        for (var question : set.questions()) {
            if (goesOn) {
                results.add(judge.judge(question, setup.respondent().respond(question)));
                goesOn = observer.answered(last(results), results.size(), set.questions().size());
            }
        }
        return new AnswerRun(set, results, results.size() == set.questions().size(),
                (System.nanoTime() - start) / NANOS);
    }

    private static QuestionResult last(List<QuestionResult> results) {
        return results.get(results.size() - 1);
    }

    /** Of each question. */
    public List<Double> millis() {
        return results.stream().map(result -> result.response().millis()).toList();
    }

    /** What it shows, over its questions. */
    public Figures figures() {
        return figures(AnswerStatistics.of(results));
    }

    /** Share of right outcomes, by the questions' type. */
    public Figures byType() {
        return figures(AnswerStatistics.byType(results));
    }

    /** Names of the figures. */
    public static Set<String> metrics() {
        return AnswerStatistics.of(List.of()).keySet();
    }

    private Figures figures(Map<String, Statistic> statistics) {
        var questions = results.stream().map(QuestionResult::question).toList();
        return new Figures(questions.stream().map(EvaluationQuestion::id).toList(),
                questions.stream().map(Figures::subject).toList(), statistics);
    }
}
