package pincite.index;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.store.embedding.EmbeddingStore;
import pincite.access.Caller;
import pincite.access.CurrentCaller;
import pincite.access.Wall;
import pincite.corpus.Article;
import pincite.corpus.Corpus;
import pincite.corpus.Remark;
import pincite.corpus.Unreadable;
import pincite.corpus.wall.Walls;
import pincite.passage.PassageCutter;

/** Brings the index up to date with the corpus folder, wholly or not at all; only what changed is embedded. */
@ApplicationScoped
public class Indexer {

    /** Passages embedded between two signs of progress; enough to keep all cores busy. */
    private static final int BATCH = 64;

    private final Corpus corpus;
    private final PassageCutter cutter;
    private final Embedder embedder;
    private final PassageIndex index;
    private final Walls walls;

    @Inject
    public Indexer(Corpus corpus, PassageCutter cutter, EmbeddingModel model, PassageIndex index, Walls walls) {
        this.walls = walls;
        this.corpus = corpus;
        this.cutter = cutter;
        this.embedder = new Embedder(model);
        this.index = index;
    }

    /** Of articles that everybody may read, unless they say otherwise themselves. */
    public Indexer(Corpus corpus, PassageCutter cutter, EmbeddingModel model, PassageIndex index) {
        this(corpus, cutter, model, index, Walls.NONE);
    }

    /** One run at a time in a process; between processes the index itself keeps watch. */
    public synchronized IndexReport run(Progress progress) {
        long start = System.nanoTime();
        try (var update = index.update()) {
            var changes = changes(update.articles());
            var generation = changes.isEmpty() ? update.commit(update.articles()) : apply(changes, update, progress);
            return changes.report(generation, Duration.ofNanos(System.nanoTime() - start));
        }
    }

    private Changes changes(Map<String, IndexedArticle> indexed) {
        var changes = new Changes(indexed);
        // Everything is indexed, whoever asked for it: who may read what is told with it.
        changes.unreadable.addAll(CurrentCaller.as(Caller.MACHINE, () -> corpus.read(changes::see)));
        return changes;
    }

    private Generation apply(Changes changes, Update update, Progress progress) {
        changes.gone().forEach(update::remove);
        changes.changed.forEach(update::remove);
        changes.refuse(embed(changes, update, progress)).forEach(update::remove);
        return update.commit(changes.seen);
    }

    /** While one batch is written, the next one is embedded; gives the articles that cannot be. */
    private Set<String> embed(Changes changes, Update update, Progress progress) {
        var segments = changes.segments;
        var refused = new TreeSet<String>();
        var embedding = embedded(segments, 0);
        for (int done = 0; done < segments.size(); done += BATCH) {
            progress.at(done, segments.size());
            var batch = batch(segments, done);
            var embeddings = embedding.join();
            embedding = embedded(segments, done + BATCH);
            refused.addAll(write(batch, embeddings, changes, update));
        }
        progress.at(segments.size(), segments.size());
        return refused;
    }

    /** Gives the articles of the passages that have no embedding. */
    private static List<String> write(List<TextSegment> batch, List<Optional<Embedding>> embeddings, Changes changes,
            Update update) {
        var places = IntStream.range(0, batch.size()).boxed()
                .collect(Collectors.partitioningBy(at -> embeddings.get(at).isPresent()));
        var byWall = places.get(true).stream()
                .collect(Collectors.groupingBy(at -> changes.wall(batch.get(at)), TreeMap::new, Collectors.toList()));
        byWall.forEach((wall, good) -> write(good, batch, embeddings, update.store(wall)));
        return places.get(false).stream().map(at -> article(batch.get(at))).toList();
    }

    private static void write(List<Integer> places, List<TextSegment> batch, List<Optional<Embedding>> embeddings,
            EmbeddingStore<TextSegment> store) {
        var good = places.stream().map(batch::get).toList();
        store.addAll(good.stream().map(segment -> Segments.passage(segment).id()).toList(),
                places.stream().map(embeddings::get).flatMap(Optional::stream).toList(), good);
    }

    private static String article(TextSegment segment) {
        return Segments.passage(segment).article();
    }

    private CompletableFuture<List<Optional<Embedding>>> embedded(List<TextSegment> segments, int from) {
        var titled = batch(segments, from).stream().map(Segments::titled).toList();
        return titled.isEmpty()
                ? CompletableFuture.completedFuture(List.of())
                : CompletableFuture.supplyAsync(() -> embedder.embed(titled));
    }

    private static List<TextSegment> batch(List<TextSegment> segments, int from) {
        return segments.subList(Math.min(from, segments.size()), Math.min(from + BATCH, segments.size()));
    }

    /** What the corpus has now, against what is indexed. */
    private final class Changes {

        private final Map<String, IndexedArticle> indexed;
        private final Map<String, IndexedArticle> seen = new TreeMap<>();
        private final List<String> added = new ArrayList<>();
        private final List<String> changed = new ArrayList<>();
        private final List<TextSegment> segments = new ArrayList<>();
        private final List<Unreadable> unreadable = new ArrayList<>();
        private final List<Remark> remarks = new ArrayList<>();

        Changes(Map<String, IndexedArticle> indexed) {
            this.indexed = indexed;
        }

        Wall wall(TextSegment segment) {
            return seen.get(article(segment)).wall();
        }

        void see(Article article) {
            var now = new IndexedArticle(article.fingerprint(), walls.around(article));
            var before = indexed.get(article.id());
            seen.put(article.id(), now);
            remarks.addAll(article.remarks());
            if (!now.equals(before)) {
                take(article, before == null ? added : changed);
            }
        }

        /** One article that cannot be cut is told of and does not keep the others from being indexed. */
        private void take(Article article, List<String> as) {
            try {
                cutter.cut(article).forEach(passage -> segments.add(Segments.of(passage, article.publication())));
                as.add(article.id());
            } catch (RuntimeException | StackOverflowError e) {
                seen.remove(article.id());
                unreadable.add(new Unreadable(article.id(), "could not be cut into passages: " + e));
            }
        }

        /** Those that cannot be embedded. */
        Set<String> refuse(Set<String> articles) {
            seen.keySet().removeAll(articles);
            added.removeAll(articles);
            changed.removeAll(articles);
            articles.forEach(id -> unreadable.add(new Unreadable(id, "could not be embedded")));
            return articles;
        }

        List<String> gone() {
            return indexed.keySet().stream().filter(id -> !seen.containsKey(id)).sorted().toList();
        }

        boolean isEmpty() {
            return seen.equals(indexed);
        }

        IndexReport report(Generation generation, Duration took) {
            return new IndexReport(generation.id(), seen.size(), generation.passages(), added, changed, gone(),
                    unreadable, remarks, took);
        }
    }
}
