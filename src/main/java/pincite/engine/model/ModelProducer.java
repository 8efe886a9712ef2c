package pincite.engine.model;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.quarkus.runtime.StartupEvent;
import pincite.answer.ModelChoice;
import pincite.answer.ModelWriter;
import pincite.corpus.Articles;

/** The language model that the configuration names. */
@ApplicationScoped
public class ModelProducer {

    private static final String NONE = "none";
    private static final int MARK_BYTES = 16;

    @Produces
    @Singleton
    ModelChoice model(ModelConfig config, Articles articles) {
        return new ModelChoice(writer(config, articles));
    }

    /** Asks for the choice at once, so that a wrong setting is told at the start and not with the first question. */
    void start(@Observes StartupEvent event, ModelChoice choice) {
        choice.writer();
    }

    static Optional<ModelWriter> writer(ModelConfig config, Articles articles) {
        return config.provider().equals(NONE) ? Optional.empty() : Optional.of(chosen(config, articles));
    }

    private static ModelWriter chosen(ModelConfig config, Articles articles) {
        var settings = ModelSettings.of(config);
        var prompt = Prompt.in(config.prompts());
        var writer = new LanguageModelWriter(settings, prompt, articles, Time.SYSTEM, marks()::next);
        return config.recording()
                .<ModelWriter>map(folder -> new RecordedWriter(writer, folder, settings + " " + prompt.version()))
                .orElse(writer);
    }

    private static Marks marks() {
        return new Marks(new SecureRandom());
    }

    /** In each request another. */
    private record Marks(SecureRandom random) {

        String next() {
            var bytes = new byte[MARK_BYTES];
            random.nextBytes(bytes);
            return HexFormat.of().formatHex(bytes);
        }
    }
}
