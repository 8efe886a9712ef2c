package pincite.index;

import java.util.Map;

import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.store.embedding.EmbeddingStore;

/** A change of the index that becomes true as a whole by {@link #commit}, or not at all by {@link #close} without it. */
public interface Update extends AutoCloseable {

    /** Fingerprints by article id of the generation that this change starts from. */
    Map<String, String> articles();

    /** Takes passages in; unseen until the commit. */
    EmbeddingStore<TextSegment> store();

    /** Takes an article's passages out. */
    void remove(String article);

    /** Returns once the new generation is on disk. */
    Generation commit(Map<String, String> articles);

    @Override
    void close();
}
