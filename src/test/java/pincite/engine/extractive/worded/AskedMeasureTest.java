package pincite.engine.extractive.worded;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskedMeasureTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            How old is Ana Brill?                  | Ana Brill, 54, runs the mill.                      | true
                                            how old was the bridge                 | The bridge was built in 1911.                      | true
                                            How old is Ana Brill?                  | Ana Brill has fished the Telk for 40 years.        | false
                                            How old are the children?              | The children are nine years old.                   | true
                                            How long is the weir?                  | The weir is forty metres long.                     | true
                                            How long is the weir?                  | The weir is three times as high as first thought.  | false
                                            How long did the hearing last?         | The hearing went on from ten until noon.           | true
                                            So how long will the ban hold?         | It holds for three weeks.                          | true
                                            """)
    void aSentenceMeasuresWhatIsAskedOrDoesNot(String question, String sentence, boolean measures) {
        assertThat(AskedMeasure.of(question).orElseThrow().isIn(sentence)).isEqualTo(measures);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            Who is how old enough to vote?
                                            How many days did it take?
                                            Why so long?
                                            """)
    void otherQuestionsMeasureNothing(String question) {
        assertThat(AskedMeasure.of(question)).isEmpty();
    }
}
