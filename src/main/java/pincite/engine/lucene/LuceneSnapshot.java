package pincite.engine.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.store.embedding.EmbeddingStore;
import dev.langchain4j.store.embedding.filter.Filter;
import pincite.index.Generation;
import pincite.index.Hit;
import pincite.index.IndexException;
import pincite.index.IndexedPassage;
import pincite.index.Segments;
import pincite.index.Snapshot;
import pincite.index.Spellings;
import pincite.index.Term;
import pincite.index.TokenCodec;
import pincite.index.TokenVectors;
import pincite.index.stored.ByteVector;
import pincite.index.word.NameSearch;
import pincite.index.word.QuestionWords;

/** One commit, held open. */
final class LuceneSnapshot implements Snapshot {

    private final Path folder;
    private final IndexReader reader;
    private final Generation generation;
    private final PassageSearch search;
    private final Postings postings;
    private final TokenCodec tokens;

    /** Takes over one reference to the reader. */
    LuceneSnapshot(Path folder, IndexReader reader, IndexSearcher searcher, Generation generation,
            TokenCodec tokens) {
        this.tokens = tokens;
        this.folder = folder;
        this.reader = reader;
        this.generation = generation;
        this.search = new PassageSearch(searcher);
        this.postings = new Postings(folder, reader);
    }

    @Override
    public Generation generation() {
        return generation;
    }

    @Override
    public EmbeddingStore<TextSegment> store() {
        return LuceneEmbeddingStore.of(folder, search);
    }

    @Override
    public List<Hit> byWords(String question, Optional<Filter> filter, int limit) {
        try {
            return hits(search.byWords(new QuestionWords(question).asked(postings), filter, limit));
        } catch (IOException e) {
            throw new IndexException.Failed("search", folder, e);
        }
    }

    @Override
    public List<Hit> byMeaning(Embedding question, Optional<Filter> filter, int limit) {
        try {
            return hits(search.byVector(ByteVector.of(question.vector()), filter, limit));
        } catch (IOException e) {
            throw new IndexException.Failed("search", folder, e);
        }
    }

    private static List<Hit> hits(List<PassageSearch.Found> found) {
        return found.stream().map(each -> new Hit(each.id(), each.score())).toList();
    }

    @Override
    public List<IndexedPassage> passages(List<String> ids) {
        try {
            var passages = new ArrayList<IndexedPassage>();
            for (var id : ids) {
                var found = search.byId(id);
                if (found.isPresent()) {
                    passages.add(passage(found.get()));
                }
            }
            return passages;
        } catch (IOException e) {
            throw new IndexException.Failed("read", folder, e);
        }
    }

    @Override
    public List<IndexedPassage> all() {
        try {
            var passages = new ArrayList<IndexedPassage>();
            for (var found : search.all()) {
                passages.add(passage(found, TokenVectors.none()));
            }
            passages.sort(Comparator.comparing((IndexedPassage each) -> each.passage().article())
                    .thenComparing(each -> each.passage().span()));
            return passages;
        } catch (IOException e) {
            throw new IndexException.Failed("read", folder, e);
        }
    }

    @Override
    public List<Term> terms(String text) {
        return new QuestionWords(text).terms(postings);
    }

    @Override
    public Spellings spellings(String unknown) {
        return new NameSearch(postings, postings::names).spellings(unknown);
    }

    @Override
    public List<String> sources() {
        try {
            return search.values(Segments.SOURCE);
        } catch (IOException e) {
            throw new IndexException.Failed("read", folder, e);
        }
    }

    @Override
    public void close() {
        Commit.release(reader, folder);
    }

    private IndexedPassage passage(PassageSearch.Found found) throws IOException {
        return passage(found, PassageDocument.tokens(search.bytes(PassageDocument.TOKENS, found), tokens));
    }

    private IndexedPassage passage(PassageSearch.Found found, TokenVectors tokens) throws IOException {
        var segment = PassageDocument.segment(search.bytes(PassageDocument.SEGMENT, found));
        return IndexedPassage.of(segment, tokens);
    }
}
