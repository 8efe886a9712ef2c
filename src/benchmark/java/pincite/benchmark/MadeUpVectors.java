package pincite.benchmark;

import java.util.List;
import java.util.Random;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.output.Response;
import pincite.engine.onnx.BgeSmallEmbeddingModel;
import pincite.index.TokenEmbedding;
import pincite.index.TokenVectors;
import pincite.passage.TokenCounter;

/** An index of the real one's name, form and size at no cost; what it finds by meaning is chance. */
final class MadeUpVectors implements EmbeddingModel, TokenCounter {

    private static final int DIMENSIONS = 384;
    private static final double TOKENS_A_WORD = 1.4;

    @Override
    public Response<List<Embedding>> embedAll(List<TextSegment> segments) {
        return Response.from(segments.parallelStream().map(segment -> embedding(segment.text())).toList());
    }

    /** Every other word has a vector, as about half of the tokens have. */
    private static Embedding embedding(String text) {
        var random = new Random(text.hashCode());
        int tokens = text.split(" ").length * 2 / 3;
        var starts = new int[tokens];
        var ends = new int[tokens];
        var vectors = new float[tokens][];
        for (int token = 0; token < tokens; token++) {
            starts[token] = token * text.length() / tokens;
            ends[token] = (token + 1) * text.length() / tokens;
            vectors[token] = vector(random);
        }
        return new TokenEmbedding(vector(random), TokenVectors.of(starts, ends, vectors));
    }

    private static float[] vector(Random random) {
        var vector = new float[DIMENSIONS];
        for (int each = 0; each < DIMENSIONS; each++) {
            vector[each] = random.nextFloat() - 0.5f;
        }
        return vector;
    }

    @Override
    public String modelName() {
        return BgeSmallEmbeddingModel.NAME;
    }

    @Override
    public int dimension() {
        return DIMENSIONS;
    }

    @Override
    public List<Integer> count(List<String> texts) {
        return texts.stream().map(text -> (int) (text.split("\\s+").length * TOKENS_A_WORD)).toList();
    }

    @Override
    public int limit() {
        return 510;
    }
}
