package pincite.engine.lucene;

import java.io.Closeable;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

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
import pincite.index.PassageIndex;
import pincite.index.Snapshot;
import pincite.index.Update;

/** Lucene in the process: words and vectors in one index, whose commits are atomic. */
public final class LucenePassageIndex implements PassageIndex, Closeable {

    /** Part of the recipe: another number, and an index made before is made again. */
    private static final int FORMAT = 7;
    private static final Logger LOG = Logger.getLogger(LucenePassageIndex.class);

    private final IndexFolder folder;
    private final String recipe;
    private Optional<Open> open = Optional.empty();

    /** @param recipe names what besides the articles decides how they are indexed, such as the embedding model */
    public LucenePassageIndex(Path folder, String recipe) {
        this.folder = new IndexFolder(folder);
        this.recipe = "format " + FORMAT + ", " + recipe;
    }

    @Override
    public synchronized Optional<Snapshot> snapshot() {
        try {
            tryToRefresh();
            return open.filter(current -> current.recipe.equals(recipe)).map(this::snapshot);
        } catch (IOException | RuntimeException e) {
            throw isDamage(e)
                    ? new IndexException.Damaged(folder.root(), e)
                    : new IndexException.Failed("open", folder.root(), e);
        }
    }

    @Override
    public synchronized Update update() {
        var lock = folder.lock();
        try {
            folder.recover();
            folder.clear();
            var note = usableNote();
            return note.isPresent()
                    ? LuceneUpdate.next(folder, lock, note.get())
                    : LuceneUpdate.first(folder, lock, recipe);
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
            var note = look(usable -> new CommitNote(recipe, usable.generation().articles()));
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
            open = Optional.of(new Open(current.reader, current.searcher, current.recipe, current.generation, state));
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
            var searcher = new IndexSearcher(reader);
            searcher.setSimilarity(Bm25.SIMILARITY);
            searcher.setQueryCache(null);
            var taken = new Open(reader, searcher, note.recipe(), note.generation(reader.numDocs()), state);
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

    private Snapshot snapshot(Open current) {
        current.reader.incRef();
        return new LuceneSnapshot(folder.root(), current.reader, current.searcher, current.generation);
    }

    /** Some flipped bits show only as an impossible number, which is a runtime exception. */
    private static boolean isDamage(Exception e) {
        return e instanceof RuntimeException || e instanceof CorruptIndexException
                || e instanceof IndexFormatTooNewException
                || e instanceof IndexFormatTooOldException || e instanceof IndexNotFoundException
                || e instanceof FileNotFoundException || e instanceof NoSuchFileException || e instanceof EOFException;
    }

    private record Open(DirectoryReader reader, IndexSearcher searcher, String recipe, Generation generation,
            IndexFolder.LiveState state) {
    }
}
