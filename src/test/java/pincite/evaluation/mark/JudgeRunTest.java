package pincite.evaluation.mark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import pincite.answer.ModelJudge;
import pincite.answer.writer.ModelFailedException;
import pincite.answer.writer.ModelUse;
import pincite.corpus.Span;
import pincite.evaluation.ask.Response;
import pincite.evaluation.mark.QuestionResult.Diagnosis;
import pincite.evaluation.question.EvaluationQuestion;
import pincite.evaluation.question.Evidence;
import pincite.evaluation.question.Gold;
import pincite.record.AnswerDocument;
import pincite.record.AnswerDocuments;

class JudgeRunTest {

    private static final Gold GOLD = new Gold(List.of("at dawn"), List.of(List.of("dawn", "re:[Mm]orning")),
            List.of("at noon"), List.of(Evidence.of("zoo", "graze at\ndawn")), Map.of(), List.of());

    private final Reading judge = new Reading();

    /** Judges by one word, and fails on another. */
    private static final class Reading implements ModelJudge {

        private final List<Examined> examined = new ArrayList<>();

        @Override
        public Opinion judge(Examined one) {
            examined.add(one);
            if (one.answer().contains("fail")) {
                throw new ModelFailedException("is overloaded (503)",
                        new ModelUse("openai", "m", "p", 1, 0, 0, Duration.ZERO), null);
            }
            return new Opinion(one.answer().contains("yes"), "so it reads");
        }

        @Override
        public String model() {
            return "openai m";
        }

        @Override
        public String prompt() {
            return "abc";
        }
    }

    @Test
    void sharesAndKappaAreThoseComputedByHand() {
        var results = Stream.of(some(20, "yes", true), some(5, "yes", false), some(10, "no", true),
                some(15, "no", false)).flatMap(List::stream).toList();
        var estimates = JudgeRun.of(results, judge).estimates();
        assertThat(estimates.get("judge.right").value()).isEqualTo(0.5);
        assertThat(estimates.get("judge.right").n()).isEqualTo(50);
        assertThat(estimates.get("judge.right").low()).isBetween(0.3, 0.4);
        assertThat(estimates.get("judge.agreement").value()).isEqualTo(0.7);
        assertThat(estimates.get("judge.kappa").value()).isEqualTo(0.4, within(1e-12));
        assertThat(estimates.get("judge.failed").value()).isZero();
    }

    @Test
    void whereBothSayTheSameOfEverythingThereIsNoKappa() {
        var estimates = JudgeRun.of(some(3, "yes", true), judge).estimates();
        assertThat(estimates.get("judge.agreement").value()).isEqualTo(1);
        assertThat(estimates.get("judge.kappa").n()).isZero();
    }

    @Test
    void whatTheModelFailsOnIsCountedAndLeftOut() {
        var run = JudgeRun.of(List.of(result("a", "yes", true), result("b", "fail", true)), judge);
        assertThat(run.estimates().get("judge.right").n()).isEqualTo(1);
        assertThat(run.estimates().get("judge.failed").value()).isEqualTo(1);
        assertThat(run.estimates().get("judge.failed").n()).isEqualTo(2);
        assertThat(run.notes()).containsExactly("The judge failed on b: it is overloaded (503)");
    }

    @Test
    void whereItFailsOnAllThereAreNoFigures() {
        var estimates = JudgeRun.of(some(2, "fail", true), judge).estimates();
        assertThat(estimates.get("judge.right").n()).isZero();
        assertThat(estimates.get("judge.failed").value()).isEqualTo(2);
    }

    @Test
    void onlyAnswersOfWhichSomethingIsKnownAreJudged() {
        var answered = result("a", "yes", true).response();
        var declined = given(AnswerDocuments.declined());
        JudgeRun.of(List.of(of(asking("declined", GOLD, true), declined, true),
                of(asking("failed", GOLD, true), new Response.Failed("down"), false),
                of(asking("unknown", Gold.NONE, true), answered, true),
                of(asking("unanswerable", GOLD, false), answered, false)), judge);
        assertThat(judge.examined).isEmpty();
    }

    @Test
    void theJudgeIsToldWhatTheSetKnowsAndWhatAReaderSees() {
        JudgeRun.of(List.of(result("a", "yes", true)), judge);
        assertThat(judge.examined).containsExactly(new ModelJudge.Examined("When?", """
                                                                                    Right answers:
                                                                                    - at dawn
                                                                                    Facts:
                                                                                    - dawn | re:[Mm]orning
                                                                                    Must not be said:
                                                                                    - at noon
                                                                                    Sentences of articles:
                                                                                    - graze at dawn""",
                "yes\nZebras graze at dawn."));
    }

    @Test
    void whereItDiffersFromTheSetItSaysWhy() {
        var run = JudgeRun.of(List.of(result("a", "yes", false), result("b", "no", true), result("c", "no", false)),
                judge);
        assertThat(run.notes()).containsExactly("The judge holds a right: so it reads",
                "The judge holds b wrong: so it reads");
        assertThat(run.description()).containsEntry("judge.prompt", "abc").containsEntry("judge.model", "openai m");
    }

    private static List<QuestionResult> some(int count, String answer, boolean isRight) {
        return IntStream.range(0, count).mapToObj(each -> result(answer + isRight + each, answer, isRight)).toList();
    }

    private static QuestionResult result(String id, String answer, boolean isRight) {
        var quote = AnswerDocuments.citation(1, "zoo", new Span(0, 21), "Zebras graze at dawn.");
        var said = AnswerDocuments.statement(answer, 1);
        return of(asking(id, GOLD, true), given(AnswerDocuments.answered(List.of(said), List.of(quote))), isRight);
    }

    private static Response given(AnswerDocument answer) {
        return new Response.Given(answer, List.of(), 0, 0);
    }

    private static QuestionResult of(EvaluationQuestion question, Response response, boolean isRight) {
        return new QuestionResult(question, response, Marks.NONE,
                isRight ? Optional.empty() : Optional.of(Diagnosis.WRONG_SENTENCE));
    }

    private static EvaluationQuestion asking(String id, Gold gold, boolean isAnswerable) {
        return new EvaluationQuestion(id, "When?", List.of(), "", List.of(), isAnswerable, Optional.empty(), gold,
                List.of());
    }
}
