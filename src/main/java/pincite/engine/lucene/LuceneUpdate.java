package pincite.engine.lucene;

import static dev.langchain4j.store.embedding.filter.MetadataFilterBuilder.metadataKey;

import java.io.IOException;
import java.util.Map;

import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;

import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.store.embedding.EmbeddingStore;
import pincite.index.Generation;
import pincite.index.IndexException;
import pincite.index.Segments;
import pincite.index.Update;

/** A change of the live index, or the making of a first one aside. */
final class LuceneUpdate implements Update {

    /** Few large segments: each one is searched by itself, so many small ones cost every answer. */
    private static final double BUFFER_MEGABYTES = 128;

    private final IndexFolder folder;
    private final Lock lock;
    private final boolean isFirst;
    private final CommitNote before;
    private final Directory directory;
    private final IndexWriter writer;

    private LuceneUpdate(IndexFolder folder, Lock lock, boolean isFirst, CommitNote before) throws IOException {
        this.folder = folder;
        this.lock = lock;
        this.isFirst = isFirst;
        this.before = before;
        this.directory = FSDirectory.open(isFirst ? folder.building() : folder.live());
        this.writer = new IndexWriter(directory, writing(isFirst));
    }

    /** From nothing. */
    static LuceneUpdate first(IndexFolder folder, Lock lock, String recipe) throws IOException {
        return new LuceneUpdate(folder, lock, true, new CommitNote(recipe, Map.of()));
    }

    /** From the live index. */
    static LuceneUpdate next(IndexFolder folder, Lock lock, CommitNote before) throws IOException {
        return new LuceneUpdate(folder, lock, false, before);
    }

    @Override
    public Map<String, String> articles() {
        return before.articles();
    }

    @Override
    public EmbeddingStore<TextSegment> store() {
        return LuceneEmbeddingStore.of(folder.root(), writer);
    }

    @Override
    public void remove(String article) {
        store().removeAll(metadataKey(Segments.ARTICLE).isEqualTo(article));
    }

    @Override
    public Generation commit(Map<String, String> articles) {
        try {
            var note = new CommitNote(before.recipe(), articles);
            boolean isChange = isFirst || writer.hasUncommittedChanges() || !articles.equals(before.articles());
            // Deleted passages would go on counting in how common a word is, and in how many passages there are.
            writer.forceMergeDeletes(true);
            var generation = note.generation(writer.getDocStats().numDocs);
            if (isChange) {
                write(note);
            }
            return generation;
        } catch (IOException e) {
            throw new IndexException.Failed("write", folder.root(), e);
        }
    }

    private void write(CommitNote note) throws IOException {
        writer.setLiveCommitData(note.userData().entrySet());
        writer.commit();
        if (isFirst) {
            writer.close();
            folder.publish();
        }
    }

    /** Drops what was not committed. */
    @Override
    public void close() {
        try (lock; directory) {
            if (writer.isOpen()) {
                writer.rollback();
            }
            folder.discard();
        } catch (IOException e) {
            throw new IndexException.Failed("close", folder.root(), e);
        }
    }

    /** One thread writes, in the order of the articles, so that the same corpus makes the same files. */
    private static IndexWriterConfig writing(boolean isFirst) {
        return new IndexWriterConfig(Analysis.SEARCHED).setSimilarity(Bm25.SIMILARITY)
                .setOpenMode(isFirst ? IndexWriterConfig.OpenMode.CREATE : IndexWriterConfig.OpenMode.APPEND)
                .setMergeScheduler(new SerialMergeScheduler()).setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setCommitOnClose(false)
                .setMergePolicy(new TieredMergePolicy().setForceMergeDeletesPctAllowed(0));
    }
}
