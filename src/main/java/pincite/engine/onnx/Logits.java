package pincite.engine.onnx;

import java.util.Optional;
import java.util.OptionalDouble;

import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;

/**
 * What a reader's model puts out for one window, token by token; the first token stands for "nothing answers".
 *
 * @param starts     that an answer starts at the token
 * @param ends       that it ends there
 * @param sentences  that the token is in a sentence that answers
 * @param answerable that the window answers
 * @param otherwise  that it says otherwise than the question takes for granted
 */
record Logits(float[] starts, float[] ends, Optional<float[]> sentences, OptionalDouble answerable,
        OptionalDouble otherwise) {

    static final String STARTS = "start_logits";
    static final String ENDS = "end_logits";
    static final String SENTENCES = "sentence_logits";
    static final String ANSWERABLE = "answerable";
    static final String OTHERWISE = "otherwise";

    static Logits of(OrtSession.Result result) throws OrtException {
        return new Logits(row(result, STARTS).orElseThrow(), row(result, ENDS).orElseThrow(), row(result, SENTENCES),
                number(result, ANSWERABLE), number(result, OTHERWISE));
    }

    private static Optional<float[]> row(OrtSession.Result result, String name) throws OrtException {
        var value = result.get(name);
        return value.isPresent() ? Optional.of(((float[][]) value.get().getValue())[0]) : Optional.empty();
    }

    private static OptionalDouble number(OrtSession.Result result, String name) throws OrtException {
        var value = result.get(name);
        return value.isPresent() ? OptionalDouble.of(((float[]) value.get().getValue())[0]) : OptionalDouble.empty();
    }

    /** Log odds of a span against the null answer (Devlin et al. 2019, arXiv 1810.04805, section 4.3). */
    double margin(int start, int end) {
        return starts[start] + ends[end] - starts[0] - ends[0];
    }

    /** Of the tokens {@code [from, to)} against the null answer; empty where the model says nothing of sentences. */
    OptionalDouble sentence(int from, int to) {
        return sentences.isEmpty() || from >= to ? OptionalDouble.empty() : OptionalDouble.of(mean(from, to));
    }

    private double mean(int from, int to) {
        double sum = 0;
        for (int token = from; token < to; token++) {
            sum += sentences.get()[token];
        }
        return sum / (to - from) - sentences.get()[0];
    }
}
