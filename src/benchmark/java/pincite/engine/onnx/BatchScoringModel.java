package pincite.engine.onnx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.djl.util.PairList;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.output.Response;
import dev.langchain4j.model.scoring.ScoringModel;

/**
 * LangChain4j's port of re-rankers as its own model in the process serves it, for comparison: all pairs in one batch, filled up to the
 * longest, in a session with ONNX Runtime's own number of threads. Its layers are those of {@code all-MiniLM-L6-v2}, of the size of the
 * bundled reader; what it says is worth nothing.
 */
public final class BatchScoringModel implements ScoringModel, AutoCloseable {

    private static final String MODEL = "all-minilm-l6-v2-q";
    private static final int LONGEST = 510;

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    private final HuggingFaceTokenizer tokenizer;

    /** @param folder where its file is written */
    public BatchScoringModel(Path folder) throws IOException, OrtException {
        var file = folder.resolve("scoring.onnx");
        withScore(OnnxGraph.ofResource(MODEL + ".onnx")).write(file);
        try (var options = new OrtSession.SessionOptions();
                var stream = OnnxModel.resource(MODEL + "-tokenizer.json")) {
            session = environment.createSession(file.toString(), options);
            tokenizer = HuggingFaceTokenizer.newInstance(stream,
                    Map.of("padding", "true", "truncation", "LONGEST_FIRST", "modelMaxLength",
                            String.valueOf(LONGEST)));
        }
    }

    /** One figure a pair, of its first token, as cross-encoders have it. */
    private static OnnxGraph withScore(OnnxGraph embedding) {
        return embedding.withNumber("first_token", 0)
                .withNode("Gather", List.of("last_hidden_state", "first_token"), "pooled", OnnxGraph.number("axis", 1))
                .withNode("ReduceMean", List.of("pooled"), "logits", OnnxGraph.numbers("axes", 1),
                        OnnxGraph.number("keepdims", 1))
                .withoutOutputs(Set.of("last_hidden_state"))
                .withOutput("logits", OnnxGraph.FLOAT, "batch_size", "1");
    }

    @Override
    public Response<List<Double>> scoreAll(List<TextSegment> segments, String query) {
        var pairs = new PairList<String, String>();
        segments.forEach(segment -> pairs.add(query, segment.text()));
        try {
            return Response.from(scores(tokenizer.batchEncode(pairs)));
        } catch (OrtException e) {
            throw new IllegalStateException("Could not score", e);
        }
    }

    private List<Double> scores(Encoding... pairs) throws OrtException {
        var inputs = new HashMap<String, OnnxTensor>();
        try {
            inputs.put("input_ids", tensor(Arrays.stream(pairs).map(Encoding::getIds)));
            inputs.put("attention_mask", tensor(Arrays.stream(pairs).map(Encoding::getAttentionMask)));
            inputs.put("token_type_ids", tensor(Arrays.stream(pairs).map(Encoding::getTypeIds)));
            try (var result = session.run(inputs)) {
                var scores = new ArrayList<Double>();
                for (var score : (float[][]) result.get(0).getValue()) {
                    scores.add((double) score[0]);
                }
                return scores;
            }
        } finally {
            inputs.values().forEach(OnnxTensor::close);
        }
    }

    private OnnxTensor tensor(Stream<long[]> rows) throws OrtException {
        return OnnxTensor.createTensor(environment, rows.toArray(long[][]::new));
    }

    @Override
    public void close() throws OrtException {
        tokenizer.close();
        session.close();
    }
}
