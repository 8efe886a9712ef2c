package pincite.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  \n\t", "a\0b", "half \uD83D", "\uDE00 half"})
    void refusesWhatIsNoQuestion(String text) {
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> new Question(text))
                .withMessageContaining("'question'");
    }

    @Test
    void countsItsLengthInCodePoints() {
        assertThat(new Question("\uD83D\uDE00".repeat(2_000)).text()).hasSize(4_000);
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> new Question("\uD83D\uDE00".repeat(2_001)))
                .withMessageContaining("2001").withMessageContaining("2000");
    }

    @Test
    void refusesAScopeThatNoArticleCanBeIn() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> new Scope(List.of(), List.of(), Optional.of(LocalDate.of(2023, 9, 20)),
                        Optional.of(LocalDate.of(2023, 9, 19))))
                .withMessageContaining("filter.from").withMessageContaining("2023-09-20");
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(
                        () -> new Scope(Collections.nCopies(101, "a"), List.of(), Optional.empty(), Optional.empty()))
                .withMessageContaining("filter.articles").withMessageContaining("100");
    }
}
