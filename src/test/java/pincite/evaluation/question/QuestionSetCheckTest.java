package pincite.evaluation.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import pincite.corpus.Article;
import pincite.corpus.CanonicalText;
import pincite.corpus.Publication;
import pincite.evaluation.format.WrittenSets;

class QuestionSetCheckTest {

    private static final SetCorpus ARTICLES = new SetCorpus(new TreeMap<>(Map.of("d1",
            new Article("d1", Publication.titled(""), CanonicalText.of("Zebras graze by night.")))));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                                                                  answers: [x], evidence: [{article: d1, quote: graze by night}]      | ``
                                                                  nuggets: [[x, lions]], must-not: [lions]                            | ``
                                                                  nuggets: ['re:li.*'], must-not: [li]                                | ``
                                                                  answerable: false, unanswerable: nonsense                           | ``
                                                                  answers: [x], evidence: [{article: d2, quote: graze by night}]      | names the article 'd2', which does not exist
                                                                  answers: [x], evidence: [{article: d1, quote: graze by day}]        | quotes words that do not stand in 'd1': graze by day
                                                                  answerable: false, answers: [x]                                     | is not answerable, but has answers
                                                                  answerable: false, nuggets: [x]                                     | is not answerable, but has answers
                                                                  answerable: false, evidence: [{article: d1, quote: graze}]          | is not answerable, but has answers
                                                                  answers: [x], unanswerable: nonsense                                | is answerable, but 'unanswerable' is nonsense
                                                                  answerable: false, unanswerable: nothing                            | has the unknown kind 'nothing'
                                                                  must-not: [x]                                                       | is answerable, but nothing tells a right answer from a wrong one
                                                                  answers: [Zebras], must-not: [zebras]                               | must not hold 'zebras', which stands in one of its answers
                                                                  nuggets: [[by night]], must-not: ['re:n.ght']                       | must not hold 're:n.ght', which stands in one of its nuggets
                                                                  answers: [x], must-not: [graze], evidence: [{article: d1, quote: graze by night}] | must not hold 'graze', which stands in its evidence
                                                                  """)
    void saysWhatIsContradictory(String fields, String problem) {
        var set = WrittenSets.read("set.yaml", "questions: [{id: one, question: 'Why?', " + fields + "}]");
        var problems = QuestionSetCheck.problems(set, ARTICLES);
        if (problem.isEmpty()) {
            assertThat(problems).isEmpty();
        } else {
            assertThat(problems).singleElement().asString()
                    .startsWith("set.yaml, line 1: question 'one' " + problem.split(",")[0]).contains(problem);
        }
    }

    @Test
    void looksAtStatedPlacesAndJudgedDocumentsToo() {
        var gold = Gold.answers(List.of("graze")).with(List.of(at("d1", 7), at("d1", 8), unnamed()))
                .judged(Map.of("d3", 1));
        var question = new EvaluationQuestion("one", "Why?", List.of(), "", List.of(), true, Optional.empty(), gold,
                List.of("d4"));
        assertThat(QuestionSetCheck.problems(
                new QuestionSet("s", List.of(question), List.of(), Optional.empty(), List.of(), Map.of()),
                ARTICLES))
                .containsExactly("s: question 'one' names the article 'd3', which does not exist.",
                        "s: question 'one' names the article 'd4', which does not exist.",
                        "s: question 'one' quotes words that do not stand in 'd1' at 8: graze.");
    }

    private static Evidence at(String article, int start) {
        return new Evidence(Optional.of(article), "graze", Optional.of(start), 0);
    }

    private static Evidence unnamed() {
        return new Evidence(Optional.empty(), "words of nobody", Optional.empty(), 0);
    }
}
