package pincite.retrieval;

import java.util.List;
import java.util.Optional;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.store.embedding.EmbeddingSearchRequest;
import dev.langchain4j.store.embedding.EmbeddingSearchResult;
import dev.langchain4j.store.embedding.EmbeddingStore;
import dev.langchain4j.store.embedding.filter.Filter;
import pincite.index.Generation;
import pincite.index.Hit;
import pincite.index.IndexedPassage;
import pincite.index.Snapshot;
import pincite.index.Spellings;
import pincite.index.Term;

/** A snapshot in which only what a filter lets in is found; how common words are, is counted over all of it. */
record AdmittedSnapshot(Snapshot whole, Filter filter) implements Snapshot {

    @Override
    public Generation generation() {
        return whole.generation();
    }

    @Override
    public EmbeddingStore<TextSegment> store() {
        return new Searched(whole.store());
    }

    @Override
    public List<Hit> byWords(String question, Optional<Filter> narrower, int limit) {
        return whole.byWords(question, Optional.of(with(narrower)), limit);
    }

    @Override
    public List<Hit> byMeaning(Embedding question, Optional<Filter> narrower, int limit) {
        return whole.byMeaning(question, Optional.of(with(narrower)), limit);
    }

    private Filter with(Optional<Filter> narrower) {
        return narrower.map(filter::and).orElse(filter);
    }

    @Override
    public List<IndexedPassage> passages(List<String> ids) {
        return whole.passages(ids);
    }

    /** As those that are asked for by their ids, whoever published them. */
    @Override
    public List<IndexedPassage> all() {
        return whole.all();
    }

    @Override
    public List<Term> terms(String text) {
        return whole.terms(text);
    }

    @Override
    public Spellings spellings(String unknown) {
        return whole.spellings(unknown);
    }

    @Override
    public List<String> sources() {
        return whole.sources();
    }

    @Override
    public void close() {
        whole.close();
    }

    /** Refuses to be written to, as the whole does. */
    private final class Searched implements EmbeddingStore<TextSegment> {

        private final EmbeddingStore<TextSegment> store;

        Searched(EmbeddingStore<TextSegment> store) {
            this.store = store;
        }

        @Override
        public EmbeddingSearchResult<TextSegment> search(EmbeddingSearchRequest request) {
            return store.search(EmbeddingSearchRequest.builder().queryEmbedding(request.queryEmbedding())
                    .maxResults(request.maxResults()).minScore(request.minScore())
                    .filter(with(Optional.ofNullable(request.filter()))).build());
        }

        @Override
        public String add(Embedding embedding) {
            return store.add(embedding);
        }

        @Override
        public void add(String id, Embedding embedding) {
            store.add(id, embedding);
        }

        @Override
        public String add(Embedding embedding, TextSegment segment) {
            return store.add(embedding, segment);
        }

        @Override
        public List<String> addAll(List<Embedding> embeddings) {
            return store.addAll(embeddings);
        }
    }
}
