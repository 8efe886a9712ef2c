package pincite.engine.model;

import java.math.BigInteger;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;

import io.quarkus.runtime.configuration.MemorySize;
import pincite.engine.model.call.ModelConfig;

/** A configuration that a test states. */
public record FixedModelConfig(String provider, Optional<String> baseUrl, Optional<String> apiKey,
        Optional<String> name,
        Duration deadline, MemorySize answerSize, int concurrent, boolean jsonSchema, OptionalDouble temperature,
        Path prompts) implements ModelConfig {

    public static final String KEY = "sk-very-secret";

    public static FixedModelConfig of(String provider, String baseUrl) {
        return new FixedModelConfig(provider, Optional.of(baseUrl), Optional.of(KEY), Optional.of("some-model"),
                Duration.ofSeconds(20), size(256 * 1024), 8, true, OptionalDouble.of(0), Path.of("prompts"));
    }

    public static MemorySize size(long bytes) {
        return new MemorySize(BigInteger.valueOf(bytes));
    }

    public FixedModelConfig within(Duration limit) {
        return new FixedModelConfig(provider, baseUrl, apiKey, name, limit, answerSize, concurrent, jsonSchema,
                temperature, prompts);
    }

    public FixedModelConfig with(Optional<String> key, Optional<String> model) {
        return new FixedModelConfig(provider, baseUrl, key, model, deadline, answerSize, concurrent, jsonSchema,
                temperature, prompts);
    }

    public FixedModelConfig with(MemorySize size, int calls) {
        return new FixedModelConfig(provider, baseUrl, apiKey, name, deadline, size, calls, jsonSchema, temperature,
                prompts);
    }

    public FixedModelConfig in(Path folder) {
        return new FixedModelConfig(provider, baseUrl, apiKey, name, deadline, answerSize, concurrent, jsonSchema,
                temperature, folder);
    }

    FixedModelConfig bare() {
        return new FixedModelConfig(provider, baseUrl, apiKey, name, deadline, answerSize, concurrent, false,
                OptionalDouble.empty(), prompts);
    }

    public FixedModelConfig at(Optional<String> address) {
        return new FixedModelConfig(provider, address, apiKey, name, deadline, answerSize, concurrent, jsonSchema,
                temperature, prompts);
    }

    @Override
    public Optional<Path> recording() {
        return Optional.empty();
    }
}
