package pincite.engine.onnx;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import ai.onnxruntime.OrtException;
import pincite.engine.onnx.token.BgeSmallTokens;
import pincite.index.TokenCodec;

/** Loads the model once for the process. */
@ApplicationScoped
public class EmbeddingProducer {

    @Produces
    @Singleton
    BgeSmallEmbeddingModel model(EmbeddingConfig config) {
        NativeFolder.tame(config.nativeFolder());
        return new BgeSmallEmbeddingModel(
                config.threads() > 0 ? config.threads() : Runtime.getRuntime().availableProcessors());
    }

    @Produces
    @Singleton
    TokenCodec tokens() {
        return BgeSmallTokens.codec();
    }

    void close(@Disposes BgeSmallEmbeddingModel model) throws OrtException {
        model.close();
    }
}
