package pincite.evaluation.format;

import static org.assertj.core.api.Assertions.assertThat;
import static pincite.evaluation.format.WrittenSets.assertRefused;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import pincite.evaluation.question.Assertion;
import pincite.evaluation.question.Assertion.Kind;
import pincite.evaluation.question.EvaluationQuestion;
import pincite.evaluation.question.Evidence;

class CsvSetTest {

    @Test
    void readsRows() {
        var set = WrittenSets.read("set.csv",
                """
                id,question,history,type,tags,answerable,unanswerable,answers,nuggets,must-not,article,quote,owner
                a,"Who grazes,
                and when?",Who sleeps?|Why?,who,smoke|slow,TRUE,,Zebras|They,zebra|zebras;by night,lions,d1,graze|by night,x

                ,Who flies?,,,,false,off-topic,,,,,,y
                ,,,,,,,,,,,,
                """);
        var first = set.questions().get(0);
        assertThat(first.question()).isEqualTo("Who grazes,\nand when?");
        assertThat(first.history()).containsExactly("Who sleeps?", "Why?");
        assertThat(first.tags()).containsExactly("smoke", "slow");
        assertThat(first.gold().answers()).containsExactly("Zebras", "They");
        assertThat(first.gold().nuggets()).containsExactly(List.of("zebra", "zebras"), List.of("by night"));
        assertThat(first.gold().mustNot()).containsExactly("lions");
        assertThat(first.gold().evidence()).containsExactly(Evidence.of("d1", "graze"), Evidence.of("d1", "by night"));
        assertThat(set.questions()).hasSize(2);
        assertThat(set.questions().get(1).id()).isEqualTo("row-2");
        assertThat(set.questions().get(1).isAnswerable()).isFalse();
        assertThat(set.questions().get(1).unanswerable()).contains("off-topic");
        assertThat(set.notUnderstood()).containsExactly("owner");
    }

    @Test
    void readsPromptfoosTables() {
        var set = WrittenSets.read("set.csv",
                """
                query,__expected,__expected2,__description,__metric
                How many zebras?,icontains: 250,"not-contains-any: lions, cats",herd,m
                Who sleeps?,Lions: at noon,latency(900),,
                Who flies?,is-refusal,,,
                Who swims?,"llm-rubric: is polite","regex:\\d+",,
                """);
        assertThat(set.questions()).extracting(EvaluationQuestion::id).containsExactly("herd", "row-2", "row-3");
        assertThat(set.questions()).extracting(question -> question.gold().assertions()).containsExactly(
                List.of(new Assertion(Kind.ICONTAINS, false, List.of("250")),
                        new Assertion(Kind.CONTAINS_ANY, true, List.of("lions", "cats"))),
                List.of(new Assertion(Kind.EQUALS, false, List.of("Lions: at noon")),
                        new Assertion(Kind.LATENCY, false, List.of("900"))),
                List.of(new Assertion(Kind.IS_REFUSAL, false, List.of())));
        assertThat(set.questions()).extracting(EvaluationQuestion::isAnswerable).containsExactly(true, true, false);
        assertThat(set.notScored()).singleElement().satisfies(one -> {
            assertThat(one.question().gold().assertions())
                    .containsExactly(new Assertion(Kind.REGEX, false, List.of("\\d+")));
            assertThat(one.reasons()).containsExactly("assert llm-rubric is not understood (line 5)");
        });
        assertThat(set.notUnderstood()).containsExactly("__metric", "row-4: assert llm-rubric");
    }

    @Test
    void promptfoosColumnsMayStandBesideOurs() {
        var set = WrittenSets.read("set.csv", "question,answers,__expected1\nWho?,Zebras,contains:Zeb\n");
        assertThat(set.questions().get(0).gold().answers()).containsExactly("Zebras");
        assertThat(set.questions().get(0).gold().assertions()).hasSize(1);
        assertRefused("set.csv", "a,b,__expected\nWho?,Why?,x\n", "set.csv, line 2: needs a column 'question'");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                                                                  `a,Who?,maybe,,,`          | 'answerable' must be true or false, not 'maybe'
                                                                  `a,,,,,`                   | needs 'question'
                                                                  `z,Who?,,,,`               | has the id 'z' of line 2
                                                                  `a,Who?,,re:(,,`           | no regular expression
                                                                  `a,Who?,,,d1,`             | has 1 articles and 0 quotes
                                                                  `a,Who?,,,,words`          | has 0 articles and 1 quotes
                                                                  `a,Who?,,,,words,more`     | has 7 cells below 6 columns
                                                                  """)
    void namesTheLineOfAFault(String row, String fault) {
        var content = "id,question,answerable,nuggets,article,quote\nz,\"Which\nof them?\",,,,\n" + row + "\n";
        assertRefused("set.csv", content, "set.csv, line 4: ").withMessageContaining(fault);
    }

    @Test
    void refusesAnUnclosedQuoteAndAColumnThatIsThereTwice() {
        assertRefused("set.csv", "question\n\"Who?\n", "set.csv, line ").withMessageContaining("is not CSV");
        assertRefused("set.csv", "question,type,type\nWho?,a,b\n", "set.csv, line 1: has the column 'type' twice");
    }
}
