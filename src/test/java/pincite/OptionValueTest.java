package pincite;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OptionValueTest {

    @Test
    void isWhatFollows() {
        assertThat(OptionValue.of("--engine", "index", "--engine", "opensearch")).contains("opensearch");
        assertThat(OptionValue.of("--engine", "index", "--engine=lucene", "--json")).contains("lucene");
    }

    @Test
    void isNotThereWithoutAValue() {
        assertThat(OptionValue.of("--engine", "index", "--engine")).isEmpty();
        assertThat(OptionValue.of("--engine", "ask", "engine")).isEmpty();
    }
}
