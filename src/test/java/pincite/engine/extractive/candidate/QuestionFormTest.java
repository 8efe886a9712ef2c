package pincite.engine.extractive.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionFormTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            Why was it denied?                        | true  | false | false
                                            How did she win?                          | true  | false | false
                                            What were the reasons for the delay?      | true  | false | false
                                            HOW MANY people left?                     | false | true  | false
                                            how long did it take                      | false | true  | false
                                            What was the price?                       | false | true  | false
                                            Was it denied?                            | false | false | true
                                            didn't he leave?                          | false | false | true
                                            Who left?                                 | false | false | false
                                            When was the price paid?                  | false | false | false
                                            mill fine 2021                            | false | false | false
                                            """)
    void tellsWhatIsAskedForByItsForm(String question, boolean isAccount, boolean isCount, boolean isYesOrNo) {
        var form = QuestionForm.of(question);
        assertThat(List.of(form.isAccount(), form.isCount(), form.isYesOrNo()))
                .containsExactly(isAccount, isCount, isYesOrNo);
    }
}
