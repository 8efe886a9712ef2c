package pincite.engine.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.util.IOUtils;

import pincite.access.Readership;
import pincite.access.Wall;
import pincite.index.Generation;
import pincite.index.IndexException;
import pincite.index.LastUsed;
import pincite.index.PassageIndex;
import pincite.index.Snapshot;
import pincite.index.TokenCodec;
import pincite.index.Update;
import pincite.index.stored.PlainTokens;

/** Lucene in the process: words and vectors in one index for each wall, read together as far as somebody may. */
public final class LucenePassageIndex implements PassageIndex, Closeable {

    private static final int MOST_READERS = 64;

    private final Path folder;
    private final Making making;
    private final Partitions partitions;
    private final LastUsed<List<String>, Generation> generations = new LastUsed<>(MOST_READERS);

    /** Without rules of access, and without a codebook for the tokens of its model. */
    public LucenePassageIndex(Path folder, String recipe) {
        this(folder, recipe, "", new PlainTokens());
    }

    /**
     * @param recipe names what besides the articles decides how they are indexed, such as the embedding model
     * @param access names the rules by which articles are behind walls; by others, nothing is answered before the next update
     * @param tokens keeps the vectors of their tokens
     */
    public LucenePassageIndex(Path folder, String recipe, String access, TokenCodec tokens) {
        this.folder = folder.toAbsolutePath().normalize();
        this.making = Making.of(recipe, access, tokens);
        this.partitions = new Partitions(this.folder, making);
    }

    @Override
    public Optional<Snapshot> snapshot(Readership readership) {
        return partitions.everybodys().newest().map(everybodys -> {
            var commits = new TreeMap<Wall, Commit>(Map.of(Wall.NONE, everybodys));
            try {
                behindWalls(readership, commits);
                return together(commits);
            } catch (RuntimeException e) {
                IOUtils.closeWhileHandlingException(commits.values());
                throw e;
            }
        });
    }

    /** What is empty adds nothing, and so does what an update has not come to yet. */
    private void behindWalls(Readership readership, SortedMap<Wall, Commit> commits) {
        var walled = partitions.of(readership);
        walled.remove(Wall.NONE);
        walled.forEach((wall, partition) -> partition.newest().ifPresent(commit -> {
            if (commit.isEmpty()) {
                commit.close();
            } else {
                commits.put(wall, commit);
            }
        }));
    }

    private Snapshot together(SortedMap<Wall, Commit> commits) {
        if (commits.size() == 1) {
            var only = commits.get(Wall.NONE);
            return new LuceneSnapshot(folder, only.reader(), only.searcher(), only.generation(), making.tokens());
        }
        try {
            var reader = new MultiReader(commits.values().stream().map(Commit::reader).toArray(IndexReader[]::new),
                    false);
            commits.values().forEach(Commit::close);
            return new LuceneSnapshot(folder, reader, Bm25.searcher(reader), generation(commits, reader.numDocs()),
                    making.tokens());
        } catch (IOException e) {
            throw new IndexException.Failed("open", folder, e);
        }
    }

    /** Worked out once: it is a hash over all articles. */
    private Generation generation(SortedMap<Wall, Commit> commits, int passages) {
        return generations.of(commits.values().stream().map(commit -> commit.generation().id()).toList(),
                () -> merged(commits, passages));
    }

    private Generation merged(SortedMap<Wall, Commit> commits, int passages) {
        var articles = new TreeMap<String, String>();
        commits.values().forEach(commit -> articles.putAll(commit.note().articles()));
        return Generation.of(making.recipe(), articles, passages).behind(commits.keySet());
    }

    @Override
    public Update update() {
        return LuceneUpdate.of(partitions, making);
    }

    @Override
    public void close() throws IOException {
        partitions.close();
    }
}
