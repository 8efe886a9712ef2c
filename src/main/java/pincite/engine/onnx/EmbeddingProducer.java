package pincite.engine.onnx;

import java.nio.file.Path;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import ai.onnxruntime.OrtException;

/** Loads the model once for the process. */
@ApplicationScoped
public class EmbeddingProducer {

    @Produces
    @Singleton
    BgeSmallEmbeddingModel model(EmbeddingConfig config) {
        tame(config.nativeFolder());
        return new BgeSmallEmbeddingModel(
                config.threads() > 0 ? config.threads() : Runtime.getRuntime().availableProcessors());
    }

    void close(@Disposes BgeSmallEmbeddingModel model) throws OrtException {
        model.close();
    }

    /** The tokenizer's library counts its users over the network and unpacks into the home folder, unless told otherwise. */
    private static void tame(Path nativeFolder) {
        System.setProperty("OPT_OUT_TRACKING", "true");
        System.setProperty("DJL_OFFLINE", "true");
        if (System.getProperty("DJL_CACHE_DIR") == null && System.getenv("DJL_CACHE_DIR") == null) {
            System.setProperty("DJL_CACHE_DIR", nativeFolder.toAbsolutePath().toString());
        }
    }
}
