package pincite.index;

import java.util.Map;

import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.store.embedding.EmbeddingStore;
import pincite.access.Wall;

/** A change of the index that becomes true as a whole by {@link #commit}, or not at all by {@link #close} without it. */
public interface Update extends AutoCloseable {

    /** By id, of the generation that this change starts from, whoever may read them. */
    Map<String, IndexedArticle> articles();

    /** How vectors of tokens are kept in it. */
    TokenCodec tokens();

    /** Takes passages in, behind a wall; unseen until the commit. */
    EmbeddingStore<TextSegment> store(Wall wall);

    /** That which everybody may read. */
    default EmbeddingStore<TextSegment> store() {
        return store(Wall.NONE);
    }

    /** Takes an article's passages out, whatever wall they are behind. */
    void remove(String article);

    /**
     * Returns once the new generation is on disk. It becomes true as a whole behind each wall, that of everybody's articles first; an
     * article that goes behind another wall may be missing for a moment to who may pass both, and is never before the wrong one.
     *
     * @return of all, whoever may read them
     */
    Generation commit(Map<String, IndexedArticle> articles);

    @Override
    void close();
}
