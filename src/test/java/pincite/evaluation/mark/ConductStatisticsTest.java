package pincite.evaluation.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import pincite.corpus.Span;
import pincite.evaluation.ask.Response;
import pincite.evaluation.mark.GoldEvidence.Marked;
import pincite.evaluation.question.EvaluationQuestion;
import pincite.evaluation.question.Evidence;
import pincite.evaluation.question.Expected;
import pincite.evaluation.question.Gold;
import pincite.record.AnswerDocuments;

class ConductStatisticsTest {

    private static final GoldEvidence EVIDENCE = new GoldEvidence(
            List.of(new Marked("a", new Span(0, 9), 0), new Marked("b", new Span(20, 30), 0)));

    private static Response answered(int first, int second) {
        var cited = List.of(AnswerDocuments.citation(1, "a", new Span(5, 9), "Yes."),
                AnswerDocuments.citation(2, "a", new Span(50, 53), "No."),
                AnswerDocuments.citation(3, "b", new Span(20, 24), "Yes."));
        var statements = List.of(AnswerDocuments.statement("Yes.", first), AnswerDocuments.statement("No.", second));
        return new Response.Given(AnswerDocuments.sure(AnswerDocuments.answered(statements, cited), 1), List.of(), 0,
                0);
    }

    @Test
    void anAnswerLeadsWhereItsFirstStatementStandsOnEvidence() {
        assertThat(Conduct.of(answered(1, 2), EVIDENCE)).isEqualTo(new Conduct(1, 1, 2));
        assertThat(Conduct.of(answered(2, 3), EVIDENCE)).isEqualTo(new Conduct(0, 1, 2));
        assertThat(Conduct.of(answered(1, 3), EVIDENCE).padding()).isZero();
    }

    private static QuestionResult result(Conduct conduct, Expected expected, List<Evidence> evidence) {
        var gold = Gold.NONE.with(evidence);
        var question = new EvaluationQuestion("q", "Is it so?", List.of(), "", List.of(), true, Optional.empty(), gold,
                List.of(), expected, Optional.empty());
        var marks = new Marks(0, 0, 0, 0, 0, 0, 0, Marks.NONE.overlap(), Marks.NONE.support(), Marks.NONE.grounded(),
                conduct);
        return new QuestionResult(question, answered(1, 2), marks, Optional.empty());
    }

    private static Evidence in(String article) {
        return new Evidence(Optional.of(article), "Yes.", Optional.empty(), 0);
    }

    private static double figure(String name, QuestionResult... results) {
        return ConductStatistics.of(List.of(results)).get(name).of(1);
    }

    @Test
    void figuresAreOfWhatIsKnown() {
        var two = result(new Conduct(1, 1, 2), Expected.NOTHING, List.of(in("a"), in("b")));
        assertThat(figure("answer.lead", two)).isEqualTo(1);
        assertThat(figure("answer.padding", two)).isEqualTo(0.5);
        assertThat(figure("citation.voices", two)).isEqualTo(1);
        assertThat(ConductStatistics.of(List.of(two)).get("answer.kind").n()).isZero();
    }

    @Test
    void anAnswerOfAnotherKindOrTimeIsNotAsExpected() {
        var wrong = result(Conduct.NONE,
                new Expected(Optional.of("overview"), List.of("2023-09"), Optional.empty()), List.of(in("a")));
        assertThat(figure("answer.kind", wrong)).isZero();
        assertThat(figure("answer.when", wrong)).isZero();
    }
}
