package pincite.index;

import java.util.List;
import java.util.Optional;

import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.store.embedding.EmbeddingStore;
import dev.langchain4j.store.embedding.filter.Filter;

/** One generation to search in; what is written meanwhile does not show. */
public interface Snapshot extends AutoCloseable {

    Generation generation();

    /** The same generation as a vector store; it refuses to be written to. */
    EmbeddingStore<TextSegment> store();

    /** Best first, by BM25; the question is plain words, whatever signs it has. */
    List<Hit> byWords(String question, Optional<Filter> filter, int limit);

    /** In the order of the ids; unknown ids are left out. */
    List<IndexedPassage> passages(List<String> ids);

    /** The words of a text that mean something, in their order. */
    List<Term> terms(String text);

    /**
     * The name nearest in spelling to a word that no passage and no title has, as a passage writes it: with the same first letter,
     * and one letter more or less, in words of at least five also another or two exchanged, in words of at least seven two of
     * these. Names are what passages write with a capital inside their sentences, but not in capitals only.
     */
    Optional<String> spelling(String unknown);

    @Override
    void close();
}
