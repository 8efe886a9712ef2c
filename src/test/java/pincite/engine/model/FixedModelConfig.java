package pincite.engine.model;

import java.math.BigInteger;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;

import io.quarkus.runtime.configuration.MemorySize;

/** A configuration that a test states. */
record FixedModelConfig(String provider, Optional<String> baseUrl, Optional<String> apiKey, Optional<String> name,
        Duration deadline, MemorySize answerSize, int concurrent, boolean jsonSchema, OptionalDouble temperature,
        Path prompts) implements ModelConfig {

    static final String KEY = "sk-very-secret";

    static FixedModelConfig of(String provider, String baseUrl) {
        return new FixedModelConfig(provider, Optional.of(baseUrl), Optional.of(KEY), Optional.of("some-model"),
                Duration.ofSeconds(20), size(256 * 1024), 8, true, OptionalDouble.of(0), Path.of("prompts"));
    }

    static MemorySize size(long bytes) {
        return new MemorySize(BigInteger.valueOf(bytes));
    }

    FixedModelConfig within(Duration limit) {
        return new FixedModelConfig(provider, baseUrl, apiKey, name, limit, answerSize, concurrent, jsonSchema,
                temperature, prompts);
    }

    FixedModelConfig with(Optional<String> key, Optional<String> model) {
        return new FixedModelConfig(provider, baseUrl, key, model, deadline, answerSize, concurrent, jsonSchema,
                temperature, prompts);
    }

    FixedModelConfig with(MemorySize size, int calls) {
        return new FixedModelConfig(provider, baseUrl, apiKey, name, deadline, size, calls, jsonSchema, temperature,
                prompts);
    }

    FixedModelConfig in(Path folder) {
        return new FixedModelConfig(provider, baseUrl, apiKey, name, deadline, answerSize, concurrent, jsonSchema,
                temperature, folder);
    }

    FixedModelConfig bare() {
        return new FixedModelConfig(provider, baseUrl, apiKey, name, deadline, answerSize, concurrent, false,
                OptionalDouble.empty(), prompts);
    }

    FixedModelConfig at(Optional<String> address) {
        return new FixedModelConfig(provider, address, apiKey, name, deadline, answerSize, concurrent, jsonSchema,
                temperature, prompts);
    }

    @Override
    public Optional<Path> recording() {
        return Optional.empty();
    }
}
