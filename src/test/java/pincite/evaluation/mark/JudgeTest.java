package pincite.evaluation.mark;

import pincite.evaluation.ask.Response;

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
import pincite.evaluation.question.Assertion;
import pincite.evaluation.question.EvaluationQuestion;
import pincite.evaluation.question.Evidence;
import pincite.evaluation.question.Gold;
import pincite.evaluation.mark.QuestionResult.Diagnosis;
import pincite.evaluation.ask.Response.CitedQuote;
import pincite.evaluation.ask.Response.Place;
import pincite.evaluation.ask.Response.Said;
import pincite.evaluation.ask.Response.Trace;

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
        var quote = new CitedQuote("zoo", "Zoo", ZEBRAS, ARTICLE.text().slice(ZEBRAS));
        var said = new Said(quote.quote(), Optional.of("at dawn"), List.of(1));
        var marks = judge.judge(asking(WHEN_ZEBRAS), new Response.Answered(List.of(said), List.of(quote), trace()))
                .marks();
        assertThat(marks.exactMatch()).isEqualTo(1);
        assertThat(marks.f1()).isEqualTo(1).isGreaterThan(whole.f1());
    }

    @Test
    void blamesTheFirstStepThatWentWrong() {
        var onLions = new Trace(0.5, List.of(new Place("zoo", LIONS)), 1, 1);
        assertThat(diagnosis(WHEN_ZEBRAS, answering(LIONS))).contains(Diagnosis.RETRIEVED_NOT_CHOSEN);
        assertThat(diagnosis(WHEN_ZEBRAS, declining(trace()))).contains(Diagnosis.DECLINED_WRONGLY);
        assertThat(diagnosis(WHEN_ZEBRAS, declining(onLions))).contains(Diagnosis.NOT_RETRIEVED);
        assertThat(diagnosis(gold(List.of("at noon"), Evidence.of("zoo", "graze at dawn")), answering(ZEBRAS)))
                .contains(Diagnosis.WRONG_SENTENCE);
        assertThat(diagnosis(WHEN_ZEBRAS, new Response.Failed("down"))).contains(Diagnosis.ERROR);
    }

    @Test
    void looksForTheAnswersWordsWhereNobodyGaveEvidence() {
        var onLions = new Trace(0.5, List.of(new Place("zoo", LIONS)), 1, 1);
        assertThat(diagnosis(gold(List.of("at noon")), declining(trace()))).contains(Diagnosis.NOT_IN_CORPUS);
        assertThat(diagnosis(gold(List.of("at dawn")), declining(onLions))).contains(Diagnosis.NOT_RETRIEVED);
        assertThat(diagnosis(gold(List.of("at dawn")), declining(trace()))).contains(Diagnosis.DECLINED_WRONGLY);
    }

    @Test
    void decliningIsRightWhereNothingAnswers() {
        assertThat(judge.judge(unanswerable(), declining(trace())).isRight()).isTrue();
        assertThat(judge.judge(unanswerable(), answering(LIONS)).diagnosis()).contains(Diagnosis.SHOULD_HAVE_DECLINED);
    }

    @Test
    void seesAQuoteThatIsNotTheArticles() {
        var forged = new Response.Answered(List.of(new Said("Zebras hunt.", List.of(1, 2, 3))),
                List.of(new CitedQuote("zoo", "Zoo", ZEBRAS, "Zebras hunt."),
                        new CitedQuote("zoo", "Zoo", new Span(0, 999), "Zebras"),
                        new CitedQuote("nowhere", "", ZEBRAS, "Zebras")),
                trace());
        var marks = judge.judge(asking(WHEN_ZEBRAS), forged).marks();
        assertThat(marks.faithful()).isZero();
        assertThat(marks.valid()).isEqualTo(1);
    }

    @Test
    void anInventedCitationSupportsNothing() {
        var invented = new Response.Answered(List.of(new Said("Zebras graze at dawn.", List.of(9))), List.of(),
                trace());
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
        var quotes = List.of(spans).stream()
                .map(span -> new CitedQuote("zoo", "Zoo", span, ARTICLE.text().slice(span))).toList();
        var said = IntStream.rangeClosed(1, quotes.size())
                .mapToObj(number -> new Said(quotes.get(number - 1).quote(), List.of(number))).toList();
        return new Response.Answered(said, quotes, trace());
    }

    private static Response declining(Trace trace) {
        return new Response.Declined("NOT_IN_CORPUS", List.of(), trace);
    }

    private static Trace trace() {
        return new Trace(0.8, List.of(new Place("zoo", ZEBRAS)), 1, 2);
    }
}
