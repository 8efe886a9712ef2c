package pincite.benchmark.scale;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.store.embedding.EmbeddingSearchRequest;
import dev.langchain4j.store.embedding.EmbeddingStore;
import pincite.index.Segments;
import pincite.retrieval.Question;

/** A store of LangChain4j's, asked as its retriever asks: the question is embedded, the nearest passages are given. */
final class MeasuredStore implements Measured {

    private static final int BATCH = 100;
    private static final int CANDIDATES = 50;

    private final String name;
    private final EmbeddingStore<TextSegment> store;
    private final EmbeddingModel model;
    private final DoubleUnaryOperator relevance;

    /** @param relevance LangChain4j's relevance score, of the store's own */
    MeasuredStore(String name, EmbeddingStore<TextSegment> store, EmbeddingModel model,
            DoubleUnaryOperator relevance) {
        this.name = name;
        this.store = store;
        this.model = model;
        this.relevance = relevance;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void fill(MadeUpCorpus corpus, int size) {
        var embeddings = new ArrayList<Embedding>();
        var segments = new ArrayList<TextSegment>();
        for (int number = 0; number * MadeUpCorpus.PARAGRAPHS < size; number++) {
            for (var made : corpus.passages(number)) {
                embeddings.add(Embedding.from(made.vector()));
                segments.add(Segments.of(made.passage(), MadeUpCorpus.publication(number)));
            }
            if (segments.size() >= BATCH) {
                store.addAll(embeddings, segments);
                embeddings.clear();
                segments.clear();
            }
        }
        if (!segments.isEmpty()) {
            store.addAll(embeddings, segments);
        }
    }

    @Override
    public long bytes() {
        return 0;
    }

    @Override
    public void open() {
    }

    @Override
    public void retrieve(Question question) {
        search(model.embed(question.text()).content(), CANDIDATES);
    }

    private double[] search(Embedding vector, int limit) {
        return store.search(EmbeddingSearchRequest.builder().queryEmbedding(vector).maxResults(limit).build()).matches()
                .stream().mapToDouble(match -> match.score()).toArray();
    }

    @Override
    public boolean isAnswering() {
        return false;
    }

    @Override
    public void answer(Question question) {
        throw new UnsupportedOperationException("It only retrieves");
    }

    @Override
    public double[] nearest(float[] vector, int limit) {
        return Arrays.stream(search(Embedding.from(vector), limit)).map(relevance).toArray();
    }

    @Override
    public void close() {
    }
}
