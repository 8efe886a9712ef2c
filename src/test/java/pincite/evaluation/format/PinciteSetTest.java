package pincite.evaluation.format;

import static org.assertj.core.api.Assertions.assertThat;
import static pincite.evaluation.format.WrittenSets.assertRefused;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import pincite.evaluation.question.EvaluationQuestion;
import pincite.evaluation.question.Evidence;
import pincite.evaluation.question.Gold;

class PinciteSetTest {

    @Test
    void readsYaml() {
        var set = WrittenSets.read("set.yaml",
                """
                name: named
                author: somebody
                questions:
                  - id: one
                    question: "Why?"
                    history: ['Who?']
                    type: why
                    tags: [smoke]
                    answers: [because, 2019]
                    nuggets:
                      - [a, b]
                      - c
                    must-not: [never]
                    evidence:
                      - {article: x, quote: some words, page: 3}
                    weight: 3
                  - {id: two, question: "Who?", answerable: false, unanswerable: off-topic, type: null}
                """);
        assertThat(set.name()).isEqualTo("named");
        assertThat(set.notUnderstood()).containsExactlyInAnyOrder("author", "one: weight", "one: evidence.page");
        assertThat(set.questions()).containsExactly(
                new EvaluationQuestion("one", "Why?", List.of("Who?"), "why", List.of("smoke"), true,
                        Optional.empty(),
                        new Gold(List.of("because", "2019"), List.of(List.of("a", "b"), List.of("c")), List.of("never"),
                                List.of(Evidence.of("x", "some words")), Map.of(), List.of()),
                        List.of()),
                new EvaluationQuestion("two", "Who?", List.of(), "", List.of(), false,
                        Optional.of("off-topic"), Gold.NONE, List.of()));
    }

    @Test
    void aCaseIsChosenForAllOrForOne() {
        var set = WrittenSets.read("set.yaml", """
                                               case: mill
                                               questions:
                                                 - {id: one, question: 'Why?'}
                                                 - {id: two, question: 'Who?', case: ferry}
                                               """);
        assertThat(set.questions()).extracting(question -> question.scope().inCase().orElseThrow())
                .containsExactly("mill", "ferry");
        assertThat(set.notUnderstood()).isEmpty();
    }

    @Test
    void followsAliasesOfYaml() {
        var set = WrittenSets.read("set.yaml", """
                                               questions:
                                                 - {id: one, question: 'Why?', tags: &tags [smoke, &word slow]}
                                                 - {id: two, question: 'Who?', tags: *tags, type: *word}
                                               """);
        assertThat(set.questions().get(1).tags()).containsExactly("smoke", "slow");
        assertThat(set.questions().get(1).type()).isEqualTo("slow");
    }

    @Test
    void refusesAnAliasThatStandsInItself() {
        assertRefused("set.yaml", "questions:\n- &a {id: one, question: *a}", "set.yaml, line 2: ")
                .withMessageContaining("holds itself");
    }

    @Test
    void readsJsonLinesAndJson() {
        var lines = WrittenSets.read("folder/set.jsonl",
                "{\"id\":\"one\",\"question\":\"Why?\"}\n\n{\"id\":\"two\",\"question\":\"Who?\"}\n");
        assertThat(lines.name()).isEqualTo("set");
        assertThat(lines.questions()).extracting(EvaluationQuestion::id).containsExactly("one", "two");
        var list = WrittenSets.read("set.json",
                "[{\"id\":\"one\",\"question\":\"Why?\"},\n{\"id\":\"two\",\"question\":\"Who?\"}]");
        assertThat(list.questions()).isEqualTo(lines.questions());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                                                                  answerable: maybe                     | 'answerable' must be true or false, not 'maybe'
                                                                  tags: smoke                           | 'tags' must be a list, not 'smoke'
                                                                  tags: [[smoke]]                       | each of 'tags' must be text, not a list
                                                                  history: {a: b}                       | 'history' must be a list, not an object
                                                                  nuggets: {a: b}                       | 'nuggets' must be a list, not an object
                                                                  nuggets: [[]]                         | needs at least one phrase
                                                                  nuggets: ['re:(']                     | no regular expression
                                                                  must-not: ['re:[']                    | no regular expression
                                                                  answers: ['']                         | needs words
                                                                  type: [why]                           | 'type' must be text, not a list
                                                                  evidence: [{quote: words}]            | needs 'article'
                                                                  evidence: [{article: x}]              | needs 'quote'
                                                                  evidence: [words]                     | each of 'evidence' must be an object, not 'words'
                                                                  answerable: yes                       | 'answerable' must be true or false, not 'yes'
                                                                  id: b                                 | has 'id' twice
                                                                  type: *nothing                        | undefined alias nothing
                                                                  """)
    void refusesAWrongShapeAtItsLine(String field, String fault) {
        assertRefused("set.yaml", "questions:\n  - id: a\n    question: Why?\n    " + field + "\n",
                "set.yaml, line 4: ").withMessageContaining(fault);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                                                                  set.yaml  | `questions:\n- question: Why?`                                   | 2 | needs 'id'
                                                                  set.yaml  | `questions:\n- id: a\n  question: ' '`                           | 2 | needs 'question'
                                                                  set.yaml  | `questions:\n- {id: a, question: x}\n- {id: a, question: y}`     | 3 | has the id 'a' of line 2
                                                                  set.yaml  | `questions:\n- just words`                                       | 2 | must be an object
                                                                  set.yaml  | `questions: {}`                                                  | 1 | 'questions' must be a list
                                                                  set.yaml  | `name: x`                                                        | 1 | no list of 'questions'
                                                                  set.yaml  | `questions: []\n---\nquestions: []`                              | 2 | another document
                                                                  set.yaml  | `name: x\nquestions: [`                                          | 2 | is not YAML
                                                                  set.yaml  | `name: x\nquestions:\n- a: "\\q"`                                | 3 | is not YAML
                                                                  set.jsonl | `{"id":"a","question":"x"}\n{"id":`                              | 2 | is not JSON
                                                                  set.jsonl | `{"id":"a","question":"x"}\n\n{"id":"a","question":"y"}`         | 3 | has the id 'a' of line 1
                                                                  set.jsonl | `{"id":"a","question":"x"}\n["b"]`                               | 2 | each line must be an object
                                                                  set.jsonl | `{"id":"a"}`                                                     | 1 | needs 'question'
                                                                  set.json  | `{"questions": [\n {"id":"a","question":}]}`                     | 2 | is not JSON
                                                                  """)
    void namesTheLineOfAFault(String file, String content, int line, String fault) {
        assertRefused(file, content.replace("\\n", "\n"), file + ", line " + line + ": ").withMessageContaining(fault);
    }

    @Test
    void saysASyntaxFaultInASentence() {
        assertRefused("set.jsonl", "{\"id\":\"a\",\"question\":}", "set.jsonl, line 1: column ")
                .satisfies(refused -> assertThat(refused.getMessage()).doesNotContain("\n", "Source", "REDACTED"));
        assertRefused("set.json", "{\"id\":\"a\",\n", "set.json, line ")
                .satisfies(refused -> assertThat(refused.getMessage()).doesNotContain("\n", "Source", "REDACTED"));
        assertRefused("set.yaml", "questions: [\n", "set.yaml, line 2: column ")
                .satisfies(refused -> assertThat(refused.getMessage()).doesNotContain("\n", "reader", "^"));
    }
}
