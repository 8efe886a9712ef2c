package pincite.english.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameSayingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            He was not “inclined to allow the inspection at this time.” | The judge was not "inclined to allow the inspection at this time" | true
                                            Volume is down 98% from January 2022.                       | Monthly volume is down 98% from January 2022, a firm says.        | true
                                            Volume is down 98% from January 2022.                       | Volume is down 97% from January 2022.                             | false
                                            He wants more tailored requests.                            | The company was founded in Miami.                                 | false
                                            He left in June.                                            | She sued in July.                                                 | false
                                            """)
    void tellsWhetherTwoSentencesSayTheSame(String one, String other, boolean same) {
        assertThat(SameSaying.of(one, other)).isEqualTo(same);
        assertThat(SameSaying.of(other, one)).isEqualTo(same);
    }
}
