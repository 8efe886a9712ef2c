package pincite.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProperNamesTest {

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
    void findsNamesByTheirCapitals(String text, String name) {
        assertThat(String.join(" ", ProperNames.in(text).toList())).isEqualTo(name);
    }
}
