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
import pincite.evaluation.question.NotScored;

class PromptfooSetTest {

    private static final String LEFT_OUT = ", whose value is a file, a template, a list or an object";

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
        assertThat(set.questions()).isEmpty();
        var questions = set.notScored().stream().map(NotScored::question).toList();
        var hours = questions.get(0);
        assertThat(hours.id()).isEqualTo("hours");
        assertThat(hours.question()).isEqualTo("When does it open?");
        assertThat(hours.gold().assertions()).containsExactly(new Assertion(Kind.LATENCY, false, List.of("2000")),
                new Assertion(Kind.CONTAINS_ANY, false, List.of("at nine", "9:00")),
                new Assertion(Kind.ICONTAINS, true, List.of("closed")));
        assertThat(questions.get(1).id()).isEqualTo("test-2");
        assertThat(set.notScored()).extracting(NotScored::reasons).containsExactly(
                List.of("assert llm-rubric is not understood (line 7)", "assert javascript is not understood (line 14)",
                        "assert equals" + LEFT_OUT + " is not understood (line 15)",
                        "assert contains" + LEFT_OUT + " is not understood (line 16)",
                        "assert $ref #/assertionTemplates/polite is not understood (line 17)"),
                List.of("assert llm-rubric is not understood (line 7)"));
        assertThat(questions).extracting(EvaluationQuestion::isAnswerable).containsExactly(true, false);
        assertThat(set.notUnderstood()).containsExactlyInAnyOrder("prompts", "providers",
                "defaultTest: assert llm-rubric",
                "hours: metadata", "hours: vars.language",
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
        assertThat(assertions("{type: contains, value: a, weight: 0}, {type: contains, value: b, weight: 2.5}"))
                .containsExactly(new Assertion(Kind.CONTAINS, false, List.of("b")));
    }

    /** A test, how many questions of it are scored, and why the other is not. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                                                                  `assert: [{type: contains, value: a}]`                                              | 1 |
                                                                  `assert: [{type: not-contains, value: a}, {type: is-refusal}]`                      | 1 |
                                                                  `assert: [{type: latency, threshold: 900}]`                                         | 1 |
                                                                  `assert: [{type: contains, value: a, weight: 3}]`                                   | 1 |
                                                                  `assert: [{type: contains, value: a}, {type: llm-rubric, value: b, weight: 0}]`     | 1 |
                                                                  `metadata: {owner: x}`                                                              | 1 |
                                                                  `options: {}`                                                                       | 1 |
                                                                  `assert: [{type: llm-rubric, value: a}]`                                            | 0 | assert llm-rubric
                                                                  `assert: [{type: contains, value: a}, {type: is-json}]`                             | 0 | assert is-json
                                                                  `assert: [{type: javascript, value: 'true'}]`                                       | 0 | assert javascript
                                                                  `assert: [{type: not-llm-rubric, value: a}]`                                        | 0 | assert not-llm-rubric
                                                                  `assert: [{type: not-not-contains, value: a}]`                                      | 0 | assert not-not-contains
                                                                  `assert: [{type: Contains, value: a}]`                                              | 0 | assert Contains
                                                                  `assert: [{type: contians, value: a}]`                                              | 0 | assert contians
                                                                  `assert: [{type: assert-set, assert: []}]`                                          | 0 | assert assert-set
                                                                  `assert: [{type: contains, vlaue: a}]`                                              | 0 | assert contains.vlaue
                                                                  `assert: [{type: contains, value: a, transform: output}]`                           | 0 | assert contains.transform
                                                                  `assert: [{type: contains, value: a, threshold: 0.5}]`                              | 0 | assert contains.threshold
                                                                  `assert: [{type: contains, value: a, weight: heavy}]`                               | 0 | assert contains.weight
                                                                  `assert: [{type: contains, value: {a: b}}]`                                         | 0 | assert contains, whose value
                                                                  `assert: [{type: contains, value: [a, b]}]`                                         | 0 | assert contains, whose value
                                                                  `assert: [{type: contains-any, value: [[a]]}]`                                      | 0 | assert contains-any, whose value
                                                                  `assert: [{type: contains, value: a, weight: 0}]`                                   | 0 | every assertion has the weight 0
                                                                  `threshold: 0.5`                                                                    | 0 | threshold
                                                                  `assertScoringFunction: 'file://f.js'`                                              | 0 | assertScoringFunction
                                                                  `options: {transform: output}`                                                      | 0 | options
                                                                  `asert: [{type: contains, value: a}]`                                               | 0 | asert
                                                                  """)
    void aQuestionWhoseAssertionIsNotUnderstoodIsNotScored(String test, int scored, String reason) {
        var set = WrittenSets.read("set.yaml", "tests:\n  - vars: {question: 'Why?'}\n    " + test);
        assertThat(set.questions()).hasSize(scored);
        assertThat(set.notScored()).hasSize(1 - scored).allSatisfy(one -> assertThat(one.reasons()).singleElement()
                .asString().startsWith(reason));
    }

    @Test
    void whatAllTestsHaveInCommonIsOfEach() {
        var tests = "tests: [{vars: {question: 'Who?'}}, {vars: {question: 'Why?'}}]\n";
        for (var common : List.of("defaultTest: file://common.yaml", "defaultTest: {assert: [{type: python}]}",
                "defaultTest: {threshold: 0.5}")) {
            assertThat(WrittenSets.read("set.yaml", common + "\n" + tests).notScored()).hasSize(2);
        }
        assertThat(WrittenSets.read("set.yaml", tests).notScored()).isEmpty();
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
