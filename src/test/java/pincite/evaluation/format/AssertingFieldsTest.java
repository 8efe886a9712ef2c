package pincite.evaluation.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import pincite.evaluation.question.NotScored;
import pincite.evaluation.question.QuestionSet;

/** In every format, what may be a slip of the pen is not passed over. */
class AssertingFieldsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                                                                  answers      | true
                                                                  note         | true
                                                                  owner        | true
                                                                  difficulty   | true
                                                                  answer       | false
                                                                  must_not     | false
                                                                  nuggest      | false
                                                                  evidances    | false
                                                                  assertions   | false
                                                                  expected     | false
                                                                  answerabel   | false
                                                                  """)
    void aSlipOfThePenIsNotScored(String field, boolean isScored) {
        var line = "{\"id\":\"a\",\"question\":\"Who?\",\"" + field + "\":[\"Ann\"]}";
        assertScored(WrittenSets.read("set.jsonl", line), isScored, field);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                                                                  set.csv   | `question,answers,note\nWho?,Ann,x`               | true  |
                                                                  set.csv   | `question,answers,must_not\nWho?,Ann,`            | true  |
                                                                  set.csv   | `question,answers,must_not\nWho?,Ann,Bob`         | false | the column must_not
                                                                  set.csv   | `question,answers,expected\nWho?,Ann,Bob`         | false | the column expected
                                                                  set.yaml  | `[{parameters: ['Who?'], expected-output: Ann, owner: x}]`   | true  |
                                                                  set.yaml  | `[{parameters: ['Who?'], expected-ouput: Ann}]`      | false | expected-ouput
                                                                  set.yaml  | `[{parameters: ['Who?'], strategy: x, expected: Ann}]` | false | expected
                                                                  set.jsonl | `{"user_input": "Who?", "reference": "Ann", "response": "x"}`   | true  |
                                                                  set.jsonl | `{"user_input": "Who?", "refrence": "Ann"}`       | false | refrence
                                                                  set.jsonl | `{"user_input": "Who?", "rubrics": {"score1": "x"}}`  | false | rubrics
                                                                  """)
    void soItIsInOtherFormats(String file, String content, boolean isScored, String field) {
        assertScored(WrittenSets.read(file, content.replace("\\n", "\n")), isScored, field);
    }

    private static void assertScored(QuestionSet set, boolean isScored, String field) {
        assertThat(set.questions()).hasSize(isScored ? 1 : 0);
        assertThat(set.notScored()).extracting(NotScored::reasons).hasSize(isScored ? 0 : 1)
                .allSatisfy(reasons -> assertThat(reasons).first().asString()
                        .startsWith(field + " is not understood (line "));
    }
}
