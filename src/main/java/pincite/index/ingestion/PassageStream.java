package pincite.index.ingestion;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import pincite.access.Wall;
import pincite.index.Segments;
import pincite.index.Update;

/**
 * Takes passages into an update, batch by batch: while some are embedded, the next is cut and the one before written. No more than
 * three are in memory.
 */
final class PassageStream implements AutoCloseable {

    /** Enough to keep all cores busy. */
    private static final int BATCH = 64;
    /** The next one is begun before the last texts of one are done, so that no core waits for them. */
    private static final int AT_ONCE = 2;

    private final Embedder embedder;
    private final Update update;
    private final IntConsumer written;
    private final Set<String> refused = new TreeSet<>();
    private List<Walled> waiting = new ArrayList<>();
    private final Deque<Batch> ahead = new ArrayDeque<>();

    /** @param written is told before each batch how many passages were taken in */
    PassageStream(Embedder embedder, Update update, IntConsumer written) {
        this.embedder = embedder;
        this.update = update;
        this.written = written;
    }

    private record Walled(TextSegment passage, Wall wall) {

        String article() {
            return Segments.passage(passage).article();
        }
    }

    private record Batch(List<Walled> passages, CompletableFuture<List<Optional<Embedding>>> embeddings) {
    }

    void add(TextSegment passage, Wall wall) {
        waiting.add(new Walled(passage, wall));
        if (waiting.size() == BATCH) {
            next();
        }
    }

    /** Gives the articles of the passages that have no embedding. */
    Set<String> finish() {
        next();
        while (!ahead.isEmpty()) {
            write(ahead.remove());
        }
        return refused;
    }

    /** Where the run broke off, what was begun is not left to go on behind it. */
    @Override
    public void close() {
        ahead.forEach(batch -> batch.embeddings.handle((done, failure) -> done).join());
    }

    private void next() {
        if (!waiting.isEmpty()) {
            ahead.add(begun(waiting));
            waiting = new ArrayList<>();
        }
        if (ahead.size() > AT_ONCE) {
            write(ahead.remove());
        }
    }

    private Batch begun(List<Walled> passages) {
        written.accept(passages.size());
        var segments = passages.stream().map(Walled::passage).toList();
        return new Batch(passages, CompletableFuture.supplyAsync(() -> embedder.embed(segments, update.tokens())));
    }

    private void write(Batch batch) {
        var embeddings = batch.embeddings.join();
        var places = IntStream.range(0, embeddings.size()).boxed()
                .collect(Collectors.partitioningBy(at -> embeddings.get(at).isPresent()));
        places.get(false).forEach(at -> refused.add(batch.passages.get(at).article()));
        places.get(true).stream()
                .collect(Collectors.groupingBy(at -> batch.passages.get(at).wall, TreeMap::new, Collectors.toList()))
                .forEach((wall, good) -> write(wall, good, batch.passages, embeddings));
    }

    private void write(Wall wall, List<Integer> places, List<Walled> passages, List<Optional<Embedding>> embeddings) {
        var segments = places.stream().map(at -> passages.get(at).passage).toList();
        update.store(wall).addAll(segments.stream().map(segment -> Segments.passage(segment).id()).toList(),
                places.stream().map(embeddings::get).flatMap(Optional::stream).toList(), segments);
    }
}
