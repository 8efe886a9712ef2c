package pincite.index.stored;

import java.util.List;
import java.util.UUID;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.store.embedding.EmbeddingStore;

/** LangChain4j's face of an index; it takes no embedding without its text, which could not be quoted. */
public abstract class QuotableStore implements EmbeddingStore<TextSegment> {

    @Override
    public final String add(Embedding embedding) {
        throw new UnsupportedOperationException("A passage without its text cannot be quoted");
    }

    @Override
    public final void add(String id, Embedding embedding) {
        add(embedding);
    }

    @Override
    public final List<String> addAll(List<Embedding> embeddings) {
        return embeddings.stream().map(this::add).toList();
    }

    @Override
    public final String add(Embedding embedding, TextSegment segment) {
        var id = UUID.randomUUID().toString();
        addAll(List.of(id), List.of(embedding), List.of(segment));
        return id;
    }
}
