package pincite.engine.model.call;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Which language model writes, if any, and how much it may take. */
@ConfigMapping(prefix = "pincite.model")
public interface ModelConfig {

    /** {@code none}, or one of {@link Provider}. */
    @WithDefault("none")
    String provider();

    /** Where the provider listens; its own address where nothing is said. */
    Optional<String> baseUrl();

    Optional<String> apiKey();

    /** As the provider calls the model. */
    Optional<String> name();

    /** For the whole answer, with what is tried again. */
    @WithDefault("20s")
    Duration deadline();

    /** Of the whole response; each word comes in an envelope of some 250 bytes. */
    @WithDefault("256K")
    MemorySize answerSize();

    /** Calls at the same time; one more is refused at once, for it would only wait. */
    @WithDefault("8")
    int concurrent();

    /** Whether the form of the answer goes along as a JSON schema; not every server that speaks as OpenAI does understands it. */
    @WithDefault("true")
    boolean jsonSchema();

    /** The provider's own where nothing is said, for some models refuse any other. */
    OptionalDouble temperature();

    /** The folder with {@code answer.md} and {@code judge.md}; where there is none, what is packaged is used. */
    @WithDefault("prompts")
    Path prompts();

    /** Where answers of models are kept and taken from again instead of asking, for evaluations; nowhere where nothing is said. */
    Optional<Path> recording();
}
