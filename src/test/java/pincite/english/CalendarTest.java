package pincite.english;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarTest {

    @ParameterizedTest
    @CsvSource({"January, 1", "Jan, 1", "May, 5", "Jun, 6", "June, 6", "Jul, 7", "Sep, 9", "Sept, 9", "September, 9",
            "December, 12", "Ma, 0", "Marsh, 0", "may, 0"})
    void numbersTheMonths(String written, int month) {
        assertThat(Calendar.month(written)).isEqualTo(month);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                                                                  on Sept. 19 and Oct 3   | on September 19 and October 3
                                                                  in Sep. 2020            | in September 2020
                                                                  on Mar. 1 in May        | on March 1 in May
                                                                  in June, in Marburg     | in June, in Marburg
                                                                  """)
    void writesMonthsInFull(String text, String inFull) {
        assertThat(Calendar.inFull(text)).isEqualTo(inFull);
    }

    @ParameterizedTest
    @ValueSource(strings = {"June", "june", "Sept", "mid-June", "Monday", "2023", "19", "yesterday", "winter"})
    void knowsWordsThatSayWhen(String word) {
        assertThat(Calendar.isTime(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sat", "Marburg", "risk", "250", "3023", "mayor"})
    void takesNoOtherWordForATime(String word) {
        assertThat(Calendar.isTime(word)).isFalse();
    }

    @Test
    void knowsNamesAndAbbreviations() {
        assertThat("June Jun Sept Thurs Sun Monday".split(" ")).allMatch(Calendar::isName);
        assertThat("june Sun. Birch".split(" ")).noneMatch(Calendar::isName);
        assertThat("jan. sept. thurs. sun.".split(" ")).allMatch(Calendar::isAbbreviation);
        assertThat("may. jan june.".split(" ")).noneMatch(Calendar::isAbbreviation);
    }
}
