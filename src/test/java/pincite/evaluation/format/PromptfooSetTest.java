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

class PromptfooSetTest {

    private static final String LEFT_OUT = ", whose value is a file, a template or an object, or whose weight is 0";

    @Test
    void readsTests() {
        var set = WrittenSets.read("promptfooconfig.yaml",
                """
                description: a museum
                prompts: [file://prompt.txt]
                providers: [some:model]
                defaultTest:
                  assert:
                    - {type: latency, threshold: 2000}
                    - {type: llm-rubric, value: is polite}
                tests:
                  - description: hours
                    vars: {query: 'When does it open?', language: en}
                    assert:
                      - {type: contains-any, value: 'at nine, 9:00'}
                      - {type: not-icontains, value: closed, metric: tone, weight: 2}
                      - {type: javascript, value: output.length < 9}
                      - {type: equals, value: file://right.txt}
                      - {type: contains, value: '{{name}}'}
                      - $ref: '#/assertionTemplates/polite'
                    metadata: {owner: x}
                  - vars: {only: 'What is the dog called?'}
                    assert: [{type: is-refusal}]
                """);
        var hours = set.questions().get(0);
        assertThat(hours.id()).isEqualTo("hours");
        assertThat(hours.question()).isEqualTo("When does it open?");
        assertThat(hours.gold().assertions()).containsExactly(new Assertion(Kind.LATENCY, false, List.of("2000")),
                new Assertion(Kind.CONTAINS_ANY, false, List.of("at nine", "9:00")),
                new Assertion(Kind.ICONTAINS, true, List.of("closed")));
        assertThat(set.questions().get(1).id()).isEqualTo("test-2");
        assertThat(set.questions()).extracting(EvaluationQuestion::isAnswerable).containsExactly(true, false);
        assertThat(set.notUnderstood()).containsExactlyInAnyOrder("prompts", "providers",
                "defaultTest: assert llm-rubric",
                "hours: metadata", "hours: vars.language", "hours: assert not-icontains.weight",
                "hours: assert javascript", "hours: assert equals" + LEFT_OUT,
                "hours: assert contains" + LEFT_OUT, "hours: assert $ref #/assertionTemplates/polite");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            equals            | EQUALS
                                            contains          | CONTAINS
                                            icontains         | ICONTAINS
                                            contains-any      | CONTAINS_ANY
                                            contains-all      | CONTAINS_ALL
                                            icontains-any     | ICONTAINS_ANY
                                            icontains-all     | ICONTAINS_ALL
                                            regex             | REGEX
                                            """)
    void knowsTheAssertionsAndTheirOpposites(String type, Kind kind) {
        assertThat(assertions("{type: " + type + ", value: '7'}"))
                .containsExactly(new Assertion(kind, false, List.of("7")));
        assertThat(assertions("{type: not-" + type + ", value: 7}"))
                .containsExactly(new Assertion(kind, true, List.of("7")));
    }

    @Test
    void readsListsOfValues() {
        assertThat(assertions("{type: icontains-all, value: ['a, b', c]}"))
                .containsExactly(new Assertion(Kind.ICONTAINS_ALL, false, List.of("a, b", "c")));
        assertThat(assertions("{type: not-is-refusal}"))
                .containsExactly(new Assertion(Kind.IS_REFUSAL, true, List.of()));
        assertThat(assertions("{type: contains, value: a, weight: 0}")).isEmpty();
    }

    @Test
    void fillsInTheDefaultVariables() {
        var set = WrittenSets.read("set.yaml",
                """
                defaultTest: {vars: {question: 'Why?'}, options: {}}
                tests: [{description: a}, {description: b, vars: {question: 'Who?'}}, file://more.yaml]
                """);
        assertThat(set.questions()).extracting(EvaluationQuestion::question).containsExactly("Why?", "Who?");
        assertThat(set.notUnderstood()).containsExactly("defaultTest: options", "test-3: file://more.yaml");
    }

    @Test
    void aListOfVariablesIsAQuestionEach() {
        var set = WrittenSets.read("set.yaml", """
                                               tests:
                                                 - vars: {question: ['Who grazes?', 'Who sleeps?']}
                                                   assert: [{type: icontains, value: zebra}]
                                               """);
        assertThat(set.questions()).extracting(EvaluationQuestion::id).containsExactly("test-1-1", "test-1-2");
        assertThat(set.questions()).extracting(EvaluationQuestion::question).containsExactly("Who grazes?",
                "Who sleeps?");
        assertThat(set.questions()).allSatisfy(each -> assertThat(each.gold().assertions()).hasSize(1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                                                                  `vars: {a: b, c: d}`                                             | 2 | needs a variable 'question'
                                                                  `vars: {question: [a, {b: c}]}`                                  | 2 | the variable 'question' must be text
                                                                  `vars: {question: []}`                                           | 2 | the variable 'question' must be text
                                                                  `vars: {question: 'file://q.txt'}`                               | 2 | must be the question itself
                                                                  `vars: {question: a}\n    assert: {type: equals}`                | 3 | 'assert' must be a list
                                                                  `vars: {question: a}\n    assert:\n    - {type: regex, value: '('}` | 4 | no regular expression
                                                                  `vars: {question: a}\n    assert:\n    - {type: contains}`       | 4 | needs 'value'
                                                                  `vars: {question: a}\n    assert:\n    - {type: latency}`        | 4 | needs a 'threshold'
                                                                  `vars: {question: a}\n    assert:\n    - {type: contains-any, value: 'a,,b'}` | 4 | not blank
                                                                  `vars: {question: a}\n    assert:\n    - {value: a}`             | 4 | needs 'type'
                                                                  """)
    void namesTheLineOfAFault(String test, int line, String fault) {
        assertRefused("set.yaml", "tests:\n  - " + test.replace("\\n", "\n"), "set.yaml, line " + line + ": ")
                .withMessageContaining(fault);
    }

    @Test
    void doesNotFollowFiles() {
        assertRefused("set.yaml", "description: x\ntests: file://tests.csv",
                "set.yaml, line 2: 'tests' must be a list, not 'file://tests.csv'");
    }

    private static List<Assertion> assertions(String assertion) {
        return WrittenSets.read("set.yaml", "tests: [{vars: {question: 'Why?'}, assert: [" + assertion + "]}]")
                .questions()
                .get(0).gold().assertions();
    }
}
