package pincite.engine.onnx;

import java.util.Arrays;
import java.util.Map;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.onnxruntime.OrtException;

/** A BERT model and its tokenizer, both from the class path. */
final class BertEncoder implements AutoCloseable {

    /** Positions that BERT has, with the marks before and after the text. */
    static final int POSITIONS = 512;

    private final OnnxModel model;
    private final Tokenizer tokenizer;

    BertEncoder(String modelResource, String tokenizerResource) {
        model = OnnxModel.ofResource(modelResource);
        tokenizer = Tokenizer.ofResource(tokenizerResource);
    }

    /** With the marks before and after the text. */
    Encoding tokens(String text) {
        return tokenizer.tokens(text);
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
        var ones = new long[ids.length];
        Arrays.fill(ones, 1);
        return model.run(Map.of("input_ids", ids, "attention_mask", ones, "token_type_ids", new long[ids.length]),
                result -> ((float[][][]) result.get(0).getValue())[0]);
    }

    @Override
    public void close() throws OrtException {
        model.close();
    }
}
