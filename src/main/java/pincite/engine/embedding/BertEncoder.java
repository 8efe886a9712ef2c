package pincite.engine.embedding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.LongBuffer;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.Stream;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;

/**
 * A BERT model and its tokenizer, both from the class path.
 *
 * <p>The session runs each text on one thread; texts run beside each other. LangChain4j's default gives every text all cores and runs
 * texts beside each other as well, which is slower. Texts are never batched: in a quantized model a vector depends on what else is in
 * its batch, and ours shall depend on its text alone.
 */
final class BertEncoder implements AutoCloseable {

    /** Positions that BERT has, with the marks before and after the text. */
    static final int POSITIONS = 512;

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    private final HuggingFaceTokenizer tokenizer;
    /** A session closed under a running text takes the whole process with it, so closing waits. */
    private final ReadWriteLock inUse = new ReentrantReadWriteLock();
    private boolean isClosed;

    BertEncoder(String modelResource, String tokenizerResource) {
        try (var model = resource(modelResource);
                var tokens = resource(tokenizerResource);
                var options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            session = session(model, options);
            tokenizer = HuggingFaceTokenizer.newInstance(tokens, Map.of("padding", "false", "truncation", "false"));
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read the embedding model from the class path", e);
        } catch (OrtException e) {
            throw new IllegalStateException("Could not load the embedding model " + modelResource, e);
        }
    }

    /** By way of a file, because 34 MB in an array would make Java's heap grow for good. */
    private OrtSession session(InputStream model, OrtSession.SessionOptions options) throws IOException, OrtException {
        var file = Files.createTempFile("pincite-model", ".onnx");
        try {
            Files.copy(model, file, StandardCopyOption.REPLACE_EXISTING);
            return environment.createSession(file.toString(), options);
        } finally {
            Files.delete(file);
        }
    }

    /** With the marks before and after the text. */
    Encoding tokens(String text) {
        return tokenizer.encode(text);
    }

    /** Of each text; the tokenizer has threads of its own for many. */
    Stream<Encoding> tokens(List<String> texts) {
        return texts.isEmpty() ? Stream.empty() : Arrays.stream(tokenizer.batchEncode(texts));
    }

    /**
     * The vector of each token in the light of the others: {@code [tokens][dimensions]}. A text longer than the model reads goes in
     * window by window; passages never are, a question may be.
     */
    float[][] encode(Encoding tokens) {
        long[] ids = tokens.getIds();
        if (ids.length <= POSITIONS) {
            return encode(ids);
        }
        var vectors = new float[ids.length][];
        for (int from = 1; from < ids.length - 1; from += POSITIONS - 2) {
            int to = Math.min(from + POSITIONS - 2, ids.length - 1);
            var window = encode(window(ids, from, to));
            System.arraycopy(window, 1, vectors, from, to - from);
            vectors[0] = from == 1 ? window[0] : sum(vectors[0], window[0]);
            vectors[ids.length - 1] = window[window.length - 1];
        }
        return vectors;
    }

    /** With the marks of the whole text. */
    private static long[] window(long[] ids, int from, int to) {
        var window = new long[to - from + 2];
        window[0] = ids[0];
        System.arraycopy(ids, from, window, 1, to - from);
        window[window.length - 1] = ids[ids.length - 1];
        return window;
    }

    /** Only the direction counts, so the sum is as good as the mean. */
    private static float[] sum(float[] one, float[] other) {
        var sum = one.clone();
        for (int dimension = 0; dimension < sum.length; dimension++) {
            sum[dimension] += other[dimension];
        }
        return sum;
    }

    private float[][] encode(long[] ids) {
        inUse.readLock().lock();
        try {
            return run(ids);
        } finally {
            inUse.readLock().unlock();
        }
    }

    private float[][] run(long[] ids) {
        if (isClosed) {
            throw new IllegalStateException("The embedding model is closed");
        }
        long[] shape = {1, ids.length};
        var ones = new long[ids.length];
        Arrays.fill(ones, 1);
        try (var inputs = tensor(ids, shape);
                var mask = tensor(ones, shape);
                var types = tensor(new long[ids.length], shape);
                var result = session
                        .run(Map.of("input_ids", inputs, "attention_mask", mask, "token_type_ids", types))) {
            return ((float[][][]) result.get(0).getValue())[0];
        } catch (OrtException e) {
            throw new IllegalStateException("The embedding model failed", e);
        }
    }

    @Override
    public void close() throws OrtException {
        inUse.writeLock().lock();
        try {
            isClosed = true;
            session.close();
        } finally {
            inUse.writeLock().unlock();
        }
    }

    private OnnxTensor tensor(long[] values, long[] shape) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), shape);
    }

    private static InputStream resource(String name) throws IOException {
        var stream = BertEncoder.class.getResourceAsStream("/" + name);
        if (stream == null) {
            throw new IOException("There is no " + name);
        }
        return stream;
    }
}
