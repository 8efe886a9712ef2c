package pincite.engine.onnx;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import ai.onnxruntime.OrtException;
import pincite.reading.ReaderChoice;

/** The reader that the configuration names. */
@ApplicationScoped
public class ReaderProducer {

    @Produces
    @Singleton
    ReaderChoice reader(ReaderConfig config, EmbeddingConfig tokenizers) {
        NativeFolder.tame(tokenizers.nativeFolder());
        int threads = config.threads() > 0 ? config.threads() : Runtime.getRuntime().availableProcessors();
        return new ReaderChoice(OnnxReaders.open(config.model(), threads).map(reader -> reader));
    }

    void close(@Disposes ReaderChoice choice) throws OrtException {
        var opened = choice.reader().filter(OnnxReader.class::isInstance).map(OnnxReader.class::cast);
        if (opened.isPresent()) {
            opened.get().close();
        }
    }
}
