package pincite.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllWordsTest {

    @ParameterizedTest
    @CsvSource({"judge, true", "' JUDGE  sec ', true", "judge none, false", "'', true", "'  ', true", "udg, true"})
    void standWhateverTheirCapitals(String words, boolean areThere) {
        assertThat(AllWords.of("q", words).areIn("The Judge and the SEC")).isEqualTo(areThere);
    }

    @Test
    void eachMayStandInAnotherText() {
        var words = AllWords.of("q", "judge sec");
        assertThat(words.areIn(Stream.of("The judge", "the SEC"))).isTrue();
        assertThat(words.areIn(Stream.of("The judge", "the agency"))).isFalse();
    }

    @Test
    void refusesMoreThanAnyoneTypes() {
        assertThatThrownBy(() -> AllWords.of("q", "x".repeat(201))).isInstanceOf(RefusedException.class)
                .hasMessage("'q' has 201 characters; the limit is 200");
    }
}
