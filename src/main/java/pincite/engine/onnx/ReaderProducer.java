package pincite.engine.onnx;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import ai.onnxruntime.OrtException;
import io.quarkus.runtime.StartupEvent;
import pincite.reading.ReaderChoice;

/** The reader that the configuration names. */
@ApplicationScoped
public class ReaderProducer {

    @Produces
    @Singleton
    ReaderChoice reader(ReaderConfig config, EmbeddingConfig tokenizers) {
        TokenizerLibrary.tame(tokenizers.nativeFolder());
        int threads = config.threads() > 0 ? config.threads() : Runtime.getRuntime().availableProcessors();
        return new ReaderChoice(OnnxReaders.open(config.model(), threads).map(reader -> reader));
    }

    /** Asks for the reader at once, so that a wrong setting is told at the start and not with the first question. */
    void start(@Observes StartupEvent event, ReaderChoice choice) {
        choice.reader();
    }

    void close(@Disposes ReaderChoice choice) throws OrtException {
        var opened = choice.reader().filter(OnnxReader.class::isInstance).map(OnnxReader.class::cast);
        if (opened.isPresent()) {
            opened.get().close();
        }
    }
}
