package pincite.evaluation.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import pincite.corpus.Article;
import pincite.corpus.Articles;
import pincite.corpus.CanonicalText;
import pincite.corpus.Publication;
import pincite.corpus.Span;
import pincite.evaluation.ask.Response;
import pincite.evaluation.ask.Response.Place;
import pincite.evaluation.mark.QuestionResult.Diagnosis;
import pincite.evaluation.question.Assertion;
import pincite.evaluation.question.EvaluationQuestion;
import pincite.evaluation.question.Evidence;
import pincite.evaluation.question.Gold;
import pincite.record.AnswerDocument;
import pincite.record.AnswerDocuments;
import pincite.record.StatementDocument;

class JudgeTest {

    private static final String TEXT = "Zebras graze at dawn. Lions hunt at night.";
    private static final Article ARTICLE = new Article("zoo", Publication.titled("Zoo"), CanonicalText.of(TEXT));
    private static final Articles ARTICLES = id -> Optional.of(ARTICLE).filter(one -> one.id().equals(id));
    private static final Span ZEBRAS = new Span(0, 21);
    private static final Span LIONS = new Span(22, 42);
    private static final Gold WHEN_ZEBRAS = gold(List.of("at dawn"), Evidence.of("zoo", "graze at dawn"));

    private final Judge judge = new Judge(ARTICLES, () -> List.of(TEXT));

    @Test
    void isRightWhereAnAnswerIsQuoted() {
        var result = judge.judge(asking(WHEN_ZEBRAS), answering(ZEBRAS));
        assertThat(result.isRight()).isTrue();
        assertThat(result.marks().onEvidence()).isEqualTo(1);
        assertThat(result.marks().faithful()).isEqualTo(1);
        assertThat(result.marks().evidence()).isEqualTo(1);
        assertThat(result.marks().overlap().recall()).isEqualTo(1);
        assertThat(result.marks().support().recall()).isEqualTo(1);
    }

    @Test
    void comparesTheShortAnswerWithTheGoldOne() {
        var whole = judge.judge(asking(WHEN_ZEBRAS), answering(ZEBRAS)).marks();
        assertThat(whole.exactMatch()).isZero();
        var quote = AnswerDocuments.citation(1, "zoo", ZEBRAS, ARTICLE.text().slice(ZEBRAS));
        var said = new StatementDocument(quote.quote(), Optional.of("at dawn"), List.of(1));
        var marks = judge
                .judge(asking(WHEN_ZEBRAS), given(AnswerDocuments.answered(List.of(said), List.of(quote)), ZEBRAS))
                .marks();
        assertThat(marks.exactMatch()).isEqualTo(1);
        assertThat(marks.f1()).isEqualTo(1).isGreaterThan(whole.f1());
    }

    @Test
    void blamesTheFirstStepThatWentWrong() {
        assertThat(diagnosis(WHEN_ZEBRAS, answering(LIONS))).contains(Diagnosis.RETRIEVED_NOT_CHOSEN);
        assertThat(diagnosis(WHEN_ZEBRAS, declining(ZEBRAS))).contains(Diagnosis.DECLINED_WRONGLY);
        assertThat(diagnosis(WHEN_ZEBRAS, declining(LIONS))).contains(Diagnosis.NOT_RETRIEVED);
        assertThat(diagnosis(gold(List.of("at noon"), Evidence.of("zoo", "graze at dawn")), answering(ZEBRAS)))
                .contains(Diagnosis.WRONG_SENTENCE);
        assertThat(diagnosis(WHEN_ZEBRAS, new Response.Failed("down"))).contains(Diagnosis.ERROR);
    }

    @Test
    void looksForTheAnswersWordsWhereNobodyGaveEvidence() {
        assertThat(diagnosis(gold(List.of("at noon")), declining(ZEBRAS))).contains(Diagnosis.NOT_IN_CORPUS);
        assertThat(diagnosis(gold(List.of("at dawn")), declining(LIONS))).contains(Diagnosis.NOT_RETRIEVED);
        assertThat(diagnosis(gold(List.of("at dawn")), declining(ZEBRAS))).contains(Diagnosis.DECLINED_WRONGLY);
    }

    @Test
    void decliningIsRightWhereNothingAnswers() {
        assertThat(judge.judge(unanswerable(), declining(ZEBRAS)).isRight()).isTrue();
        assertThat(judge.judge(unanswerable(), answering(LIONS)).diagnosis()).contains(Diagnosis.SHOULD_HAVE_DECLINED);
    }

    @Test
    void seesAQuoteThatIsNotTheArticles() {
        var forged = given(AnswerDocuments.answered(List.of(AnswerDocuments.statement("Zebras hunt.", 1, 2, 3)),
                List.of(AnswerDocuments.citation(1, "zoo", ZEBRAS, "Zebras hunt."),
                        AnswerDocuments.citation(2, "zoo", new Span(0, 999), "Zebras"),
                        AnswerDocuments.citation(3, "nowhere", ZEBRAS, "Zebras"))),
                ZEBRAS);
        var marks = judge.judge(asking(WHEN_ZEBRAS), forged).marks();
        assertThat(marks.faithful()).isZero();
        assertThat(marks.valid()).isEqualTo(1);
    }

    @Test
    void anInventedCitationSupportsNothing() {
        var invented = given(AnswerDocuments
                .answered(List.of(AnswerDocuments.statement("Zebras graze at dawn.", 9)), List.of()), ZEBRAS);
        assertThat(judge.judge(asking(WHEN_ZEBRAS), invented).marks().support().precision()).isZero();
    }

    @Test
    void whatMustNotBeSaidMakesAnAnswerWrong() {
        var gold = new Gold(List.of("at dawn"), List.of(), List.of("zebras graze"), List.of(), Map.of(), List.of());
        assertThat(judge.judge(asking(gold), answering(ZEBRAS)).isRight()).isFalse();
    }

    @Test
    void everyFactIsNeeded() {
        var gold = new Gold(List.of(), List.of(List.of("dawn", "morning"), List.of("re:[Nn]ight")), List.of(),
                List.of(), Map.of(), List.of());
        var half = judge.judge(asking(gold), answering(ZEBRAS));
        assertThat(half.isRight()).isFalse();
        assertThat(half.marks().nuggets()).isEqualTo(0.5);
        assertThat(judge.judge(asking(gold), answering(ZEBRAS, LIONS)).isRight()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"graze at DAWN, true", "grazing, false", "raze, false", "dawn. lions, false", "dawn lions, false"})
    void answersAreWholeWordsWhateverTheirCase(String answer, boolean isRight) {
        assertThat(judge.judge(asking(gold(List.of(answer))), answering(ZEBRAS)).isRight()).isEqualTo(isRight);
    }

    @Test
    void evidenceDecidesWhereNothingElseIsKnown() {
        var gold = gold(List.of(), Evidence.of("zoo", "graze at dawn"));
        assertThat(judge.judge(asking(gold), answering(ZEBRAS)).isRight()).isTrue();
        assertThat(judge.judge(asking(gold), answering(LIONS)).isRight()).isFalse();
    }

    @Test
    void assertionsAreKept() {
        var refusal = new Gold(List.of(), List.of(), List.of(), List.of(), Map.of(),
                List.of(new Assertion(Assertion.Kind.CONTAINS, true, List.of("dawn"))));
        assertThat(judge.judge(asking(refusal), answering(LIONS)).isRight()).isTrue();
        assertThat(judge.judge(asking(refusal), answering(ZEBRAS)).isRight()).isFalse();
    }

    @Test
    void theReadingThatFitsBestCounts() {
        var gold = gold(List.of(), Evidence.of("zoo", TEXT),
                new Evidence(Optional.of("zoo"), "Lions hunt at night.", Optional.of(22), 1));
        assertThat(judge.judge(asking(gold), answering(LIONS)).marks().overlap().f1()).isEqualTo(1);
    }

    private Optional<Diagnosis> diagnosis(Gold gold, Response response) {
        return judge.judge(asking(gold), response).diagnosis();
    }

    private static Gold gold(List<String> answers, Evidence... evidence) {
        return new Gold(answers, List.of(), List.of(), List.of(evidence), Map.of(), List.of());
    }

    private static EvaluationQuestion asking(Gold gold) {
        return new EvaluationQuestion("q", "When?", List.of(), "when", List.of(), true, Optional.empty(), gold,
                List.of());
    }

    private static EvaluationQuestion unanswerable() {
        return new EvaluationQuestion("q", "Where?", List.of(), "", List.of(), false, Optional.of("not-in-corpus"),
                Gold.NONE, List.of());
    }

    private static Response answering(Span... spans) {
        var quotes = IntStream.rangeClosed(1, spans.length).mapToObj(number -> AnswerDocuments.citation(number, "zoo",
                spans[number - 1], ARTICLE.text().slice(spans[number - 1]))).toList();
        var said = quotes.stream().map(quote -> AnswerDocuments.statement(quote.quote(), quote.number())).toList();
        return given(AnswerDocuments.answered(said, quotes), ZEBRAS);
    }

    private static Response declining(Span retrieved) {
        return given(AnswerDocuments.declined(), retrieved);
    }

    private static Response given(AnswerDocument answer, Span retrieved) {
        return new Response.Given(answer, List.of(new Place("zoo", retrieved)), 1, 2);
    }
}
