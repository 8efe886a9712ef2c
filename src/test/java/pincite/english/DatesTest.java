package pincite.english;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            on Sept. 19, 2023               | 2023-09-19
                                            on 19 September 2023            | 2023-09-19
                                            on the 1st of May, 2020         | 2020-05-01
                                            on 2023-09-19                   | 2023-09-19
                                            in June 2020                    | 2020-06
                                            on Jun 3                        | --06-03
                                            on 3 July                       | --07-03
                                            from May 1, 2020 to 3 June 2020 | 2020-05-01 2020-06-03
                                            in March 10,000 came            | ''
                                            it may 5 times sink             | ''
                                            """)
    void readsDatesHoweverTheyAreWritten(String text, String dates) {
        assertThat(Dates.of(text).found().stream().map(CalendarDate::text).collect(Collectors.joining(" ")))
                .isEqualTo(dates);
    }

    @Test
    void leavesTheRestWhereItIs() {
        var dates = Dates.of("All 3 sank on Sept. 19, 2023.");
        assertThat(dates.rest()).isEqualTo("All 3 sank on ;             .");
        assertThat(dates.years()).containsExactly("2023");
    }

    @Test
    void refusesWhatIsNoDate() {
        assertThatIllegalArgumentException().isThrownBy(() -> new CalendarDate(2020, 13, 1))
                .withMessageContaining("13");
    }
}
