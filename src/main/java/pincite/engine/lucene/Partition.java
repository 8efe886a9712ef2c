package pincite.engine.lucene;

import java.io.Closeable;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;

import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.util.IOUtils;
import org.jboss.logging.Logger;

import pincite.index.Generation;
import pincite.index.IndexException;

/** The articles behind one wall: words and vectors in one Lucene index, whose commits are atomic. */
final class Partition implements Closeable {

    private static final Logger LOG = Logger.getLogger(Partition.class);

    private final IndexFolder folder;
    private final Making making;
    private Optional<Open> open = Optional.empty();

    Partition(Path folder, Making making) {
        this.folder = new IndexFolder(folder);
        this.making = making;
    }

    /** The newest one that was made by the same recipe and rules; whoever takes it closes it. */
    synchronized Optional<Commit> newest() {
        return newest(note -> note.recipe().equals(making.recipe()) && note.access().equals(making.access()));
    }

    private Optional<Commit> newest(Predicate<CommitNote> isUsable) {
        try {
            tryToRefresh();
            return open.filter(current -> isUsable.test(current.note)).map(current -> current.commit(folder.root()));
        } catch (IOException | RuntimeException e) {
            throw isDamage(e)
                    ? new IndexException.Damaged(folder.root(), e)
                    : new IndexException.Failed("open", folder.root(), e);
        }
    }

    /** One at a time over all processes; a damaged index is dropped, so the change starts from nothing. */
    synchronized PartitionUpdate update() {
        var lock = folder.lock();
        try {
            folder.recover();
            folder.clear();
            var note = usableNote();
            return note.isPresent()
                    ? PartitionUpdate.next(folder, lock, note.get(), making)
                    : PartitionUpdate.first(folder, lock, making);
        } catch (IOException | RuntimeException e) {
            throw released(lock, e);
        }
    }

    @Override
    public synchronized void close() throws IOException {
        release();
    }

    /** What is written on must be whole on disk now, not only when it was opened. */
    private Optional<CommitNote> usableNote() throws IOException {
        var before = open;
        open = Optional.empty();
        try {
            var note = newest(written -> written.recipe().equals(making.recipe())).map(Partition::noteOf);
            tellOfAnother(note);
            release(before);
            return note;
        } catch (IndexException.Damaged damaged) {
            LOG.warn(damaged.getMessage() + " It is now built again.");
            release(before);
            return Optional.empty();
        } catch (IndexException.Failed failed) {
            open = before;
            throw failed;
        }
    }

    private void tellOfAnother(Optional<CommitNote> usable) {
        if (usable.isEmpty() && open.isPresent()) {
            LOG.warn("The index in " + folder.root() + " was made by another version of Pincite, another embedding"
                    + " model or other settings. It is now made again from the articles.");
        }
    }

    private static CommitNote noteOf(Commit commit) {
        try (commit) {
            return commit.note();
        }
    }

    private RuntimeException released(Lock lock, Exception cause) {
        var failure = cause instanceof IndexException known
                ? known
                : new IndexException.Failed("open", folder.root(), cause);
        IOUtils.closeWhileHandlingException(lock);
        return failure;
    }

    /** A disk that cannot be read just now is no reason not to answer from what was read before. */
    private void tryToRefresh() throws IOException {
        try {
            refresh();
        } catch (IOException e) {
            if (open.isEmpty() || isDamage(e)) {
                throw e;
            }
            LOG.debug("The index of before answers, for the disk cannot be read", e);
        }
    }

    private void refresh() throws IOException {
        if (!folder.isBuilt()) {
            release();
            return;
        }
        var state = folder.liveState();
        if (open.isEmpty() || !open.get().state.key().equals(state.key())) {
            take(DirectoryReader.open(FSDirectory.open(folder.live())), state);
        } else if (!open.get().state.equals(state) || !state.isSettled()) {
            reopen(open.get(), state);
        }
    }

    private void reopen(Open current, IndexFolder.LiveState state) throws IOException {
        var newer = DirectoryReader.openIfChanged(current.reader);
        if (newer == null) {
            open = Optional.of(new Open(current.reader, current.searcher, current.note, current.generation, state));
        } else {
            take(newer, state);
        }
    }

    /** Every byte is checked against its checksum before the first answer comes from it. */
    private void take(DirectoryReader reader, IndexFolder.LiveState state) throws IOException {
        try {
            for (var leaf : reader.leaves()) {
                ((CodecReader) leaf.reader()).checkIntegrity();
            }
            var note = CommitNote.of(reader.getIndexCommit().getUserData());
            var searcher = Bm25.searcher(reader);
            var taken = new Open(reader, searcher, note, note.generation(reader.numDocs()), state);
            release();
            open = Optional.of(taken);
        } catch (IOException | RuntimeException e) {
            IOUtils.closeWhileHandlingException(reader);
            throw e;
        }
    }

    private void release() throws IOException {
        var released = open;
        open = Optional.empty();
        release(released);
    }

    private static void release(Optional<Open> released) throws IOException {
        if (released.isPresent()) {
            released.get().reader.decRef();
        }
    }

    /** Some flipped bits show only as an impossible number, which is a runtime exception. */
    private static boolean isDamage(Exception e) {
        return e instanceof RuntimeException || e instanceof CorruptIndexException
                || e instanceof IndexFormatTooNewException
                || e instanceof IndexFormatTooOldException || e instanceof IndexNotFoundException
                || e instanceof FileNotFoundException || e instanceof NoSuchFileException || e instanceof EOFException;
    }

    private record Open(DirectoryReader reader, IndexSearcher searcher, CommitNote note, Generation generation,
            IndexFolder.LiveState state) {

        Commit commit(Path folder) {
            reader.incRef();
            return new Commit(folder, reader, searcher, note, generation);
        }
    }
}
