package pincite.engine.extractive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskedForTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            Why was the request refused?              | REASON   | It was too broad.                      | It was refused.
                                            What was the reason for the refusal?      | REASON   | The judge insisted on other requests.  | It was refused.
                                            When did she leave?                       | TIME     | She left on Sept. 18.                  | She left.
                                            What year was it founded?                 | TIME     | It opened in 2019.                     | It opened.
                                            How many papers were there?               | AMOUNT   | There were fewer than 250.             | There were papers.
                                            How much did sales fall?                  | AMOUNT   | Sales fell by a third.                 | Sales fell.
                                            Who left?                                 | PERSON   | It was Brian Shroder.                  | It was nobody in particular.
                                            Where is it registered?                   | PLACE    | It is registered in Miami.             | It is registered.
                                            What is a deposition?                     | ANYTHING |                                        | It is a questioning.
                                            """)
    void tellsWhatAQuestionAsksForAndWhetherASentenceHasIt(String question, AskedFor asked, String has, String lacks) {
        assertThat(AskedFor.by(question)).isEqualTo(asked);
        assertThat(has == null || asked.isShownBy(has)).isTrue();
        assertThat(asked.isShownBy(lacks)).isFalse();
    }
}
