package pincite.english;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenNamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                                                                  Yesterday the mayor, Anna Huber, went home.     | Anna Huber
                                                                  He sued the Bank of Lindau and lost.            | the Bank of Lindau
                                                                  It was said of Anna Huber's brother.            | Anna Huber
                                                                  It came from the U.S. Department of Energy.     | the U.S. Department of Energy
                                                                  Lindau is a town. Nothing begins with a name.   | ``
                                                                  It was in June, on Monday, and on Sept. 14.     | ``
                                                                  The shop of example.com in the U.S. is closed.  | ``
                                                                  """)
    void findsNamesInsideSentences(String text, String name) {
        assertThat(String.join(" ", WrittenNames.insideSentences(text).toList())).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            Then Ann Lee and Chief Justice Bo Orr left.  | Then Ann Lee/Chief Justice Bo Orr
                                            It was said by Jan van Eyck to Maria da Sol. | Jan van Eyck/Maria da Sol
                                            The boat of J. Birch                         | J. Birch
                                            Nobody met Birch.                            | ''
                                            """)
    void findsNamesOfSeveralWords(String text, String names) {
        assertThat(String.join("/", WrittenNames.ofSeveralWords(text).toList())).isEqualTo(names);
    }
}
