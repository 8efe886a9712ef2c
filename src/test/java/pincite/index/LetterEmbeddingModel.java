package pincite.index;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.output.Response;
import pincite.passage.TokenCounter;

/** Embeds a text as how often it has each letter: enough to tell texts apart, at no cost. */
public final class LetterEmbeddingModel implements EmbeddingModel, TokenCounter {

    public final AtomicInteger embedded = new AtomicInteger();

    @Override
    public Response<List<Embedding>> embedAll(List<TextSegment> segments) {
        embedded.addAndGet(segments.size());
        return Response.from(segments.stream().map(segment -> embedding(segment.text())).toList());
    }

    @Override
    public int dimension() {
        return 26;
    }

    @Override
    public List<Integer> count(List<String> texts) {
        return texts.stream().map(text -> text.isBlank() ? 0 : text.strip().split("\\s+").length).toList();
    }

    @Override
    public int limit() {
        return 500;
    }

    public static Embedding embedding(String text) {
        var letters = new float[26];
        text.toLowerCase(java.util.Locale.ROOT).chars().filter(letter -> letter >= 'a' && letter <= 'z')
                .forEach(letter -> letters[letter - 'a']++);
        letters[0] += 0.01f;
        return new TokenEmbedding(letters,
                TokenVectors.of(new int[]{text.length() - 1}, new int[]{text.length()}, new float[][]{letters}));
    }
}
