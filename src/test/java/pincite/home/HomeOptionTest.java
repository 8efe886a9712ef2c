package pincite.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HomeOptionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            --home h serve          | h   | serve
                                            --home=h ask Why?       | h   | ask Why?
                                            ask Why? --home h       | h   | ask Why?
                                            ask --home=a=b --json x | a=b | ask --json x
                                            --home a serve --home b | b   | serve
                                            """)
    void isTakenOutWhereverItStands(String line, String home, String others) {
        assertThat(HomeOption.of(line.split(" ")))
                .isEqualTo(new HomeOption(Optional.of(home), List.of(others.split(" "))));
    }

    @Test
    void isLeftAloneAfterTheEndOfOptions() {
        assertThat(HomeOption.of("ask", "--", "--home", "h"))
                .isEqualTo(new HomeOption(Optional.empty(), List.of("ask", "--", "--home", "h")));
    }

    @Test
    void isKnownToHaveNoValue() {
        assertThat(HomeOption.of("serve", "--home").value()).contains("");
        assertThat(HomeOption.of("--home=").value()).contains("");
        assertThat(HomeOption.of("--homely", "x").value()).isEmpty();
    }
}
