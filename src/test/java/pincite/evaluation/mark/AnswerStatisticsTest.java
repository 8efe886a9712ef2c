package pincite.evaluation.mark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import pincite.corpus.Span;
import pincite.evaluation.ask.Response;
import pincite.evaluation.mark.QuestionResult.Diagnosis;
import pincite.evaluation.question.EvaluationQuestion;
import pincite.evaluation.question.Gold;
import pincite.record.AnswerDocument;
import pincite.record.AnswerDocuments;

/** Seven questions, three of them unanswerable, two of which are declined; so is one that is answerable. */
class AnswerStatisticsTest {

    private static final Gold NONE = new Gold(List.of(), List.of(), List.of(), List.of(), Map.of(), List.of());
    private static final List<QuestionResult> RESULTS = List.of(declined(false, 0.9), declined(false, 0.8),
            answered(false, 0.4), answered(true, 0.7), declined(true, 0.7), answered(true, 0.9), answered(true, 0.6));

    @ParameterizedTest
    @CsvSource({"decline.precision, 0.6666666667, 3", "decline.recall, 0.6666666667, 3", "decline.f1, 0.6666666667, 6",
            "decline.falseAnswer, 0.3333333333, 3", "decline.falseDecline, 0.25, 4", "answer.outcome, 0.7142857143, 7",
            "answer.errors, 0, 7"})
    void countsDecliningAsThePositive(String metric, double value, int n) {
        var statistic = AnswerStatistics.of(RESULTS).get(metric);
        assertThat(statistic.of(once())).isEqualTo(value, within(1e-9));
        assertThat(statistic.n()).isEqualTo(n);
    }

    /** Sure to be answerable: .1, .2, .4 of the unanswerable; .7, .3, .9, .6 of the others; .4 stands above .3. */
    @Test
    void ranksByHowSureEachIsToBeAnswerable() {
        assertThat(AnswerStatistics.of(RESULTS).get("decline.auroc").of(once())).isEqualTo(11 / 12.0, within(1e-9));
    }

    @Test
    void countsAQuestionAsOftenAsItIsDrawn() {
        assertThat(AnswerStatistics.of(RESULTS).get("decline.falseAnswer").of(1, 0, 1, 0, 0, 0, 0)).isEqualTo(0.5);
    }

    private static int[] once() {
        return IntStream.range(0, RESULTS.size()).map(each -> 1).toArray();
    }

    private static QuestionResult declined(boolean isAnswerable, double confidence) {
        return result(isAnswerable, given(AnswerDocuments.declined(), confidence), !isAnswerable);
    }

    private static QuestionResult answered(boolean isAnswerable, double confidence) {
        var quote = AnswerDocuments.citation(1, "a", new Span(0, 4), "Yes.");
        var answer = AnswerDocuments.answered(List.of(AnswerDocuments.statement("Yes.", 1)), List.of(quote));
        return result(isAnswerable, given(answer, confidence), isAnswerable);
    }

    private static Response given(AnswerDocument answer, double confidence) {
        return new Response.Given(AnswerDocuments.sure(answer, confidence), List.of(), 0, 0);
    }

    private static QuestionResult result(boolean isAnswerable, Response response, boolean isRight) {
        var question = new EvaluationQuestion("q", "Is it so?", List.of(), "", List.of(), isAnswerable,
                Optional.empty(), NONE, List.of());
        return new QuestionResult(question, response, Marks.NONE,
                isRight ? Optional.empty() : Optional.of(Diagnosis.WRONG_SENTENCE));
    }
}
