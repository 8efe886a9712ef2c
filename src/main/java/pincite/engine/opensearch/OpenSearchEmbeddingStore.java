package pincite.engine.opensearch;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.store.embedding.EmbeddingMatch;
import dev.langchain4j.store.embedding.EmbeddingSearchRequest;
import dev.langchain4j.store.embedding.EmbeddingSearchResult;
import dev.langchain4j.store.embedding.EmbeddingStore;
import dev.langchain4j.store.embedding.filter.Filter;
import pincite.index.stored.ByteVector;
import pincite.index.stored.QuotableStore;

/**
 * LangChain4j's face of the index: of a generation, to search in, or of an update, to write to; each refuses the other's work. What
 * is written shows after the update's commit.
 */
abstract sealed class OpenSearchEmbeddingStore extends QuotableStore {

    static EmbeddingStore<TextSegment> of(PassageFinder finder) {
        return new Reading(finder);
    }

    static EmbeddingStore<TextSegment> of(WallUpdate update) {
        return new Writing(update);
    }

    private static final class Reading extends OpenSearchEmbeddingStore {

        private final PassageFinder finder;

        Reading(PassageFinder finder) {
            this.finder = finder;
        }

        @Override
        public EmbeddingSearchResult<TextSegment> search(EmbeddingSearchRequest request) {
            var vector = ByteVector.of(request.queryEmbedding().vector());
            var found = finder.byVector(vector, Optional.ofNullable(request.filter()), request.maxResults(),
                    List.of(IndexFields.SEGMENT));
            return new EmbeddingSearchResult<>(found.stream().filter(each -> each.score() >= request.minScore())
                    .map(Reading::match).toList());
        }

        private static EmbeddingMatch<TextSegment> match(PassageFinder.Found found) {
            return new EmbeddingMatch<>(found.score(), found.id(), null, PassageJson.segment(found.hit()));
        }

        @Override
        public void addAll(List<String> ids, List<Embedding> embeddings, List<TextSegment> segments) {
            throw new UnsupportedOperationException("A generation does not change; write to an update");
        }
    }

    private static final class Writing extends OpenSearchEmbeddingStore {

        private final WallUpdate update;

        Writing(WallUpdate update) {
            this.update = update;
        }

        @Override
        public EmbeddingSearchResult<TextSegment> search(EmbeddingSearchRequest request) {
            throw new UnsupportedOperationException("An update is not searched; take a snapshot");
        }

        @Override
        public void addAll(List<String> ids, List<Embedding> embeddings, List<TextSegment> segments) {
            update.add(ids, embeddings, segments);
        }

        @Override
        public void removeAll(Collection<String> ids) {
            update.removePassages(ids);
        }

        @Override
        public void removeAll(Filter filter) {
            update.remove(FilterJson.of(filter));
        }

        @Override
        public void removeAll() {
            update.remove(Passages.having(IndexFields.ID));
        }
    }
}
