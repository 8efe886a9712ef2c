package pincite.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import pincite.retrieval.RefusedException;

class AskedDayTest {

    @Test
    void isReadWhereItIsWritten() {
        assertThat(AskedDay.read("from", Optional.of(" 2023-09-19 "))).contains(LocalDate.of(2023, 9, 19));
        assertThat(AskedDay.read("from", Optional.of("  "))).isEmpty();
        assertThat(AskedDay.read("from", Optional.empty())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2023-02-30", "19.09.2023"})
    void whatIsNoDayIsNamed(String written) {
        assertThatThrownBy(() -> AskedDay.read("from", Optional.of(written))).isInstanceOf(RefusedException.class)
                .hasMessage("'from' must be a day such as 2023-09-19: '" + written + "'");
    }
}
