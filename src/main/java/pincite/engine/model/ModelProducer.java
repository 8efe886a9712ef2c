package pincite.engine.model;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.quarkus.runtime.StartupEvent;
import pincite.answer.JudgeChoice;
import pincite.answer.ModelJudge;
import pincite.answer.writer.ModelChoice;
import pincite.answer.writer.ModelWriter;
import pincite.corpus.Articles;
import pincite.engine.model.call.ModelConfig;
import pincite.engine.model.call.ModelSettings;
import pincite.engine.model.call.Prompt;
import pincite.engine.model.judge.LanguageModelJudge;
import pincite.engine.model.recording.RecordedJudge;
import pincite.engine.model.recording.RecordedWriter;
import pincite.engine.model.write.LanguageModelWriter;
import pincite.time.Time;

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

    @Produces
    @Singleton
    JudgeChoice judgeChoice(ModelConfig config) {
        return new JudgeChoice(judge(config));
    }

    /** Asks for the choices at once, so that a wrong setting is told at the start and not with the first question. */
    void start(@Observes StartupEvent event, ModelChoice choice, JudgeChoice judge) {
        choice.writer();
        judge.judge();
    }

    public static Optional<ModelWriter> writer(ModelConfig config, Articles articles) {
        return named(config).map(settings -> chosen(settings, config, articles));
    }

    static Optional<ModelJudge> judge(ModelConfig config) {
        return named(config).map(settings -> judge(settings, config));
    }

    private static Optional<ModelSettings> named(ModelConfig config) {
        return config.provider().equals(NONE) ? Optional.empty() : Optional.of(ModelSettings.of(config));
    }

    private static ModelJudge judge(ModelSettings settings, ModelConfig config) {
        var judge = new LanguageModelJudge(settings, Prompt.ofJudgeIn(config.prompts()), Time.SYSTEM, marks()::next);
        return config.recording().<ModelJudge>map(folder -> new RecordedJudge(judge, folder)).orElse(judge);
    }

    private static ModelWriter chosen(ModelSettings settings, ModelConfig config, Articles articles) {
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
