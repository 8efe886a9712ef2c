package pincite.engine.lucene;

import static dev.langchain4j.store.embedding.filter.MetadataFilterBuilder.metadataKey;

import java.io.Closeable;
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
import pincite.index.IndexException;
import pincite.index.Segments;
import pincite.index.word.Analysis;

/** A change of the articles behind one wall: of the live index, or the making of a first one aside. */
final class PartitionUpdate implements Closeable {

    /** Few large segments: each one is searched by itself, so many small ones cost every answer. */
    private static final double BUFFER_MEGABYTES = 128;

    private final IndexFolder folder;
    private final Lock lock;
    private final boolean isFirst;
    private final CommitNote before;
    private final Making making;
    private final Directory directory;
    private final IndexWriter writer;

    private PartitionUpdate(IndexFolder folder, Lock lock, boolean isFirst, CommitNote before, Making making)
            throws IOException {
        this.making = making;
        this.folder = folder;
        this.lock = lock;
        this.isFirst = isFirst;
        this.before = before;
        this.directory = FSDirectory.open(isFirst ? folder.building() : folder.live());
        this.writer = new IndexWriter(directory, writing(isFirst));
    }

    /** From nothing. */
    static PartitionUpdate first(IndexFolder folder, Lock lock, Making making) throws IOException {
        return new PartitionUpdate(folder, lock, true, new CommitNote(making.recipe(), making.access(), Map.of()),
                making);
    }

    /** From the live index. */
    static PartitionUpdate next(IndexFolder folder, Lock lock, CommitNote before, Making making) throws IOException {
        return new PartitionUpdate(folder, lock, false, before, making);
    }

    /** Fingerprints by id, of the commit that this change starts from. */
    Map<String, String> articles() {
        return before.articles();
    }

    EmbeddingStore<TextSegment> store() {
        return LuceneEmbeddingStore.of(folder.root(), writer, making.tokens());
    }

    void remove(String article) {
        store().removeAll(metadataKey(Segments.ARTICLE).isEqualTo(article));
    }

    /** @return how many passages there are now */
    int commit(Map<String, String> articles) {
        try {
            var note = new CommitNote(before.recipe(), making.access(), articles);
            boolean isChange = isFirst || writer.hasUncommittedChanges() || !note.equals(before);
            // Deleted passages would go on counting in how common a word is, and in how many passages there are.
            writer.forceMergeDeletes(true);
            int passages = writer.getDocStats().numDocs;
            if (isChange) {
                write(note);
            }
            return passages;
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
        return new IndexWriterConfig(Analysis.SEARCHED).setSimilarity(Bm25.SIMILARITY).setCodec(GraphFormat.codec())
                .setOpenMode(isFirst ? IndexWriterConfig.OpenMode.CREATE : IndexWriterConfig.OpenMode.APPEND)
                .setMergeScheduler(new SerialMergeScheduler()).setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setCommitOnClose(false)
                .setMergePolicy(new TieredMergePolicy().setForceMergeDeletesPctAllowed(0));
    }
}
