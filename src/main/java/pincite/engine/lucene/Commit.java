package pincite.engine.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;

import pincite.index.Generation;
import pincite.index.IndexException;

/** A state of one partition, held open. */
record Commit(Path folder, DirectoryReader reader, IndexSearcher searcher, CommitNote note, Generation generation)
        implements
            Closeable {

    /** Behind a wall, what is empty is as if it had never been. */
    boolean isEmpty() {
        return note.articles().isEmpty();
    }

    @Override
    public void close() {
        release(reader, folder);
    }

    static void release(IndexReader reader, Path folder) {
        try {
            reader.decRef();
        } catch (IOException e) {
            throw new IndexException.Failed("close", folder, e);
        }
    }
}
