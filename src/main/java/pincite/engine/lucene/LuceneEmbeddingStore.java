package pincite.engine.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.store.embedding.EmbeddingMatch;
import dev.langchain4j.store.embedding.EmbeddingSearchRequest;
import dev.langchain4j.store.embedding.EmbeddingSearchResult;
import dev.langchain4j.store.embedding.EmbeddingStore;
import dev.langchain4j.store.embedding.filter.Filter;
import pincite.index.IndexException;
import pincite.index.TokenCodec;
import pincite.index.stored.ByteVector;
import pincite.index.stored.QuotableStore;

/**
 * LangChain4j's face of the index: of a generation, to search in, or of an update, to write to; each refuses the other's work. What
 * is written shows after the update's commit.
 */
abstract sealed class LuceneEmbeddingStore extends QuotableStore {

    static EmbeddingStore<TextSegment> of(Path folder, PassageSearch search) {
        return new Reading(folder, search);
    }

    static EmbeddingStore<TextSegment> of(Path folder, IndexWriter writer, TokenCodec tokens) {
        return new Writing(folder, writer, tokens);
    }

    private static final class Reading extends LuceneEmbeddingStore {

        private final Path folder;
        private final PassageSearch search;

        Reading(Path folder, PassageSearch search) {
            this.folder = folder;
            this.search = search;
        }

        @Override
        public EmbeddingSearchResult<TextSegment> search(EmbeddingSearchRequest request) {
            try {
                var matches = new ArrayList<EmbeddingMatch<TextSegment>>();
                var filter = Optional.ofNullable(request.filter());
                var vector = ByteVector.of(request.queryEmbedding().vector());
                for (var found : search.byVector(vector, filter, request.maxResults())) {
                    if (found.score() >= request.minScore()) {
                        matches.add(match(found));
                    }
                }
                return new EmbeddingSearchResult<>(matches);
            } catch (IOException e) {
                throw new IndexException.Failed("search", folder, e);
            }
        }

        @Override
        public void addAll(List<String> ids, List<Embedding> embeddings, List<TextSegment> segments) {
            throw new UnsupportedOperationException("A generation does not change; write to an update");
        }

        private EmbeddingMatch<TextSegment> match(PassageSearch.Found found) throws IOException {
            var segment = PassageDocument.segment(search.bytes(PassageDocument.SEGMENT, found));
            return new EmbeddingMatch<>(found.score(), found.id(), null, segment);
        }
    }

    private static final class Writing extends LuceneEmbeddingStore {

        private final Path folder;
        private final IndexWriter writer;
        private final TokenCodec tokens;

        Writing(Path folder, IndexWriter writer, TokenCodec tokens) {
            this.folder = folder;
            this.writer = writer;
            this.tokens = tokens;
        }

        @Override
        public EmbeddingSearchResult<TextSegment> search(EmbeddingSearchRequest request) {
            throw new UnsupportedOperationException("An update is not searched; take a snapshot");
        }

        @Override
        public void addAll(List<String> ids, List<Embedding> embeddings, List<TextSegment> segments) {
            try {
                for (int each = 0; each < ids.size(); each++) {
                    writer.updateDocument(new Term(PassageDocument.ID, ids.get(each)),
                            PassageDocument.of(ids.get(each), embeddings.get(each), segments.get(each), tokens));
                }
            } catch (IOException e) {
                throw new IndexException.Failed("write", folder, e);
            }
        }

        @Override
        public void removeAll(Collection<String> ids) {
            try {
                writer.deleteDocuments(ids.stream().map(id -> new Term(PassageDocument.ID, id)).toArray(Term[]::new));
            } catch (IOException e) {
                throw new IndexException.Failed("write", folder, e);
            }
        }

        @Override
        public void removeAll(Filter filter) {
            try {
                writer.deleteDocuments(FilterQuery.of(filter));
            } catch (IOException e) {
                throw new IndexException.Failed("write", folder, e);
            }
        }

        @Override
        public void removeAll() {
            try {
                writer.deleteAll();
            } catch (IOException e) {
                throw new IndexException.Failed("write", folder, e);
            }
        }
    }
}
