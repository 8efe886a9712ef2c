package pincite.index;

import java.util.List;
import java.util.Optional;

import dev.langchain4j.data.embedding.Embedding;
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

    /** Best first, by cosine: what the store finds, with its scores, and without reading its texts. */
    List<Hit> byMeaning(Embedding question, Optional<Filter> filter, int limit);

    /** In the order of the ids; unknown ids are left out. */
    List<IndexedPassage> passages(List<String> ids);

    /** Every passage, by its article and then in the order of the text, without the vectors of its tokens. */
    List<IndexedPassage> all();

    /** The words of a text that mean something, in their order. */
    List<Term> terms(String text);

    /**
     * The names with the first letter of a word that no passage and no title has; none for a word that one has. Names are what
     * passages write with a capital inside their sentences, but not in capitals only.
     */
    Spellings spellings(String unknown);

    /** The names of those who published what is in it; one whose articles were all removed may still be among them. */
    List<String> sources();

    @Override
    void close();
}
