package pincite.engine.onnx;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The model and nothing else, for comparison: no pooling, no token vectors, nothing kept. */
public final class BareModel implements AutoCloseable {

    private final BertEncoder encoder;
    private final ExecutorService threads;

    /** Of the same session as the other, so that neither has the processor's caches to itself. */
    public BareModel(BgeSmallEmbeddingModel other, int threads) {
        this.encoder = other.encoder();
        this.threads = Executors.newFixedThreadPool(threads);
    }

    public void encode(String text) {
        encoder.encode(encoder.tokens(text));
    }

    public void encodeAll(List<String> texts) throws Exception {
        for (var running : texts.stream().map(text -> threads.submit(() -> encode(text))).toList()) {
            running.get();
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
