package pincite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import org.junit.jupiter.api.Test;

class ModelOptionTest {

    @Test
    void namesProviderAndModel() {
        assertThat(ModelOption.of("ask", "--model", "openai/gpt", "Why?"))
                .contains(new ModelOption("openai", Optional.of("gpt")));
        assertThat(ModelOption.of("ask", "--model=ollama/hf.co/some/model:8b", "Why?"))
                .contains(new ModelOption("ollama", Optional.of("hf.co/some/model:8b")));
        assertThat(ModelOption.of("ask", "--model", "none", "Why?"))
                .contains(new ModelOption("none", Optional.empty()));
    }

    @Test
    void isAbsentWithoutAValue() {
        assertThat(ModelOption.of("ask", "Why?")).isEmpty();
        assertThat(ModelOption.of("ask", "Why?", "--model")).isEmpty();
    }
}
