package pincite.engine.model.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import pincite.engine.model.FixedModelConfig;
import pincite.engine.model.ModelProducer;

class ModelSettingsTest {

    private static final FixedModelConfig RIGHT = FixedModelConfig.of("openai", "http://localhost:8000/v1");

    @TempDir
    Path folder;

    @Test
    void withoutASettingThereIsNoModel() {
        var config = new SmallRyeConfigBuilder().addDiscoveredConverters().withMapping(ModelConfig.class)
                .withSources(new PropertiesConfigSource(Map.of(), "none", 1)).build()
                .getConfigMapping(ModelConfig.class);
        assertThat(ModelProducer.writer(config, id -> Optional.empty())).isEmpty();
        assertThat(config.deadline()).isEqualTo(Duration.ofSeconds(20));
        assertThat(config.answerSize().asLongValue()).isEqualTo(256 * 1024);
    }

    @ParameterizedTest
    @CsvSource({"openai,1", "openai,0", "ollama,0", "anthropic,1", "gemini,1", "mistral,1"})
    void aRightSettingMakesAWriter(String provider, int keys) {
        var config = FixedModelConfig.of(provider, "http://localhost:8000")
                .with(Optional.of("key").filter(key -> keys > 0), Optional.of("a/model:1.5-b"));
        assertThat(ModelProducer.writer(config, id -> Optional.empty())).isPresent();
    }

    @ParameterizedTest(name = "{1} {2}")
    @MethodSource("wrong")
    void aWrongSettingIsRefusedByItsName(FixedModelConfig config, String setting, String because) {
        assertThatExceptionOfType(ModelSettingException.class)
                .isThrownBy(() -> ModelProducer.writer(config, id -> Optional.empty()))
                .withMessageStartingWith("'pincite.model." + setting + "' ").withMessageContaining(because)
                .satisfies(refused -> assertThat(refused.getMessage()).doesNotContain(FixedModelConfig.KEY));
    }

    static Stream<Arguments> wrong() {
        var noKey = Optional.<String>empty();
        var model = Optional.of("some-model");
        return Stream.of(
                Arguments.of(FixedModelConfig.of("OpenAI", "http://localhost"), "provider",
                        "must be one of none, openai, ollama, anthropic, gemini, mistral: OpenAI"),
                Arguments.of(RIGHT.with(RIGHT.apiKey(), Optional.empty()), "name", "is missing"),
                Arguments.of(RIGHT.with(RIGHT.apiKey(), Optional.of("gpt 4")), "name", "gpt 4"),
                Arguments.of(RIGHT.with(noKey, model).at(Optional.empty()), "api-key", "is missing"),
                Arguments.of(FixedModelConfig.of("anthropic", "http://localhost").with(noKey, model), "api-key",
                        "'anthropic' answers nobody without one"),
                Arguments.of(FixedModelConfig.of("gemini", "http://localhost").with(noKey, model), "api-key",
                        "missing"),
                Arguments.of(FixedModelConfig.of("mistral", "http://localhost").with(noKey, model), "api-key",
                        "missing"),
                Arguments.of(RIGHT.with(Optional.of(FixedModelConfig.KEY + "\n"), model), "api-key", "line break"),
                Arguments.of(RIGHT.at(Optional.of("localhost:8000")), "base-url", "https://host/path"),
                Arguments.of(RIGHT.at(Optional.of("ftp://localhost")), "base-url", "https://host/path"),
                Arguments.of(RIGHT.at(Optional.of("http://")), "base-url", "https://host/path"),
                Arguments.of(RIGHT.at(Optional.of("http://local host")), "base-url", "https://host/path"),
                Arguments.of(RIGHT.at(Optional.of("http://" + FixedModelConfig.KEY + "@localhost")), "base-url",
                        "without a user"),
                Arguments.of(RIGHT.at(Optional.of("http://localhost?key=" + FixedModelConfig.KEY)), "base-url",
                        "a query"),
                Arguments.of(RIGHT.within(Duration.ZERO), "deadline", "longer than nothing"),
                Arguments.of(RIGHT.within(Duration.ofSeconds(-1)), "deadline", "longer than nothing"),
                Arguments.of(RIGHT.with(FixedModelConfig.size(0), 8), "answer-size", "more than nothing"),
                Arguments.of(RIGHT.with(FixedModelConfig.size(1), 0), "concurrent", "at least 1: 0"),
                Arguments.of(new FixedModelConfig("openai", RIGHT.baseUrl(), noKey, model, RIGHT.deadline(),
                        RIGHT.answerSize(), 8, true, OptionalDouble.of(3), RIGHT.prompts()), "temperature", "3"),
                Arguments.of(RIGHT.in(Path.of("src")), "prompts", "without a readable answer.md: src"));
    }

    @Test
    void theKeyIsNotShown() {
        assertThat(ModelSettings.of(RIGHT)).hasToString("openai some-model");
    }

    @Test
    void whereThereIsNoFolderTheShippedPromptIsUsed() {
        assertThat(Prompt.in(folder.resolve("nowhere")).version()).isEqualTo(Prompt.in(Path.of("prompts")).version())
                .matches("[0-9a-f]{12}");
    }

    @Test
    void anotherPromptIsAnotherVersion() throws IOException {
        Files.writeString(folder.resolve(Prompt.FILE), "Rules\n# Request\n{mark} {sentences} {question}");
        assertThat(Prompt.in(folder).version()).isNotEqualTo(Prompt.in(Path.of("prompts")).version());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Rules {mark} {sentences} {question}", "\n# Request\n{sentences} {question}",
            "\n# Request\n{mark} {question} {sentences}", "\n# Request\n{mark} {sentences}"})
    void aPromptWithoutItsPlacesIsRefused(String prompt) throws IOException {
        Files.writeString(folder.resolve(Prompt.FILE), prompt);
        assertThatExceptionOfType(ModelSettingException.class).isThrownBy(() -> Prompt.in(folder))
                .withMessageContaining("'pincite.model.prompts'");
    }
}
