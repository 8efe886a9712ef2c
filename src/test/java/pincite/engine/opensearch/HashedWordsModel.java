package pincite.engine.opensearch;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.output.Response;
import pincite.index.TokenEmbedding;
import pincite.index.TokenVectors;
import pincite.passage.TokenCounter;

/** Embeds a text as the sum of what its words' hashes say: near what has the same words, at no cost. */
final class HashedWordsModel implements EmbeddingModel, TokenCounter {

    static final int DIMENSIONS = 64;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    @Override
    public Response<List<Embedding>> embedAll(List<TextSegment> segments) {
        return Response.from(segments.stream().map(segment -> embedding(segment.text())).toList());
    }

    private static Embedding embedding(String text) {
        var words = WORD.matcher(text).results().toList();
        var sum = vector("");
        var tokens = words.stream().map(word -> vector(word.group().toLowerCase(Locale.ROOT))).toArray(float[][]::new);
        Arrays.stream(tokens).forEach(token -> add(token, sum));
        return new TokenEmbedding(sum, TokenVectors.of(words.stream().mapToInt(word -> word.start()).toArray(),
                words.stream().mapToInt(word -> word.end()).toArray(), tokens));
    }

    private static float[] vector(String word) {
        var random = new Random(word.hashCode());
        var vector = new float[DIMENSIONS];
        for (int dimension = 0; dimension < DIMENSIONS; dimension++) {
            vector[dimension] = (float) random.nextGaussian();
        }
        return vector;
    }

    private static void add(float[] token, float... sum) {
        for (int dimension = 0; dimension < sum.length; dimension++) {
            sum[dimension] += token[dimension];
        }
    }

    @Override
    public int dimension() {
        return DIMENSIONS;
    }

    @Override
    public List<Integer> count(List<String> texts) {
        return texts.stream().map(text -> (int) WORD.matcher(text).results().count()).toList();
    }

    @Override
    public int limit() {
        return 500;
    }
}
