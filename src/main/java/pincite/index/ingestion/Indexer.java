package pincite.index.ingestion;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import dev.langchain4j.model.embedding.EmbeddingModel;
import pincite.access.Caller;
import pincite.access.CurrentCaller;
import pincite.corpus.Article;
import pincite.corpus.Corpus;
import pincite.corpus.wall.Walls;
import pincite.index.IndexConfig;
import pincite.index.PassageIndex;
import pincite.index.Segments;
import pincite.index.Update;
import pincite.passage.Passage;
import pincite.passage.PassageCutter;

/** Brings the index up to date with the corpus folder, wholly or not at all; only what changed is embedded. */
@ApplicationScoped
public class Indexer {

    private final Corpus corpus;
    private final PassageCutter cutter;
    private final EmbeddedBefore before;
    private final Embedder embedder;
    private final PassageIndex index;
    private final Walls walls;

    /** What a run has embedded that dies is not embedded again by the next. */
    @Inject
    Indexer(Corpus corpus, PassageCutter cutter, EmbeddingModel model, PassageIndex index, Walls walls,
            IndexConfig config) {
        this(corpus, cutter, model, index, walls, new EmbeddingJournal(journal(config)));
    }

    /** One for each engine: whoever changes over has two that are written at the same time. */
    private static Path journal(IndexConfig config) {
        return config.folder().resolve("embedded-" + config.engine());
    }

    Indexer(Corpus corpus, PassageCutter cutter, EmbeddingModel model, PassageIndex index, Walls walls,
            EmbeddedBefore before) {
        this.walls = walls;
        this.corpus = corpus;
        this.cutter = cutter;
        this.before = before;
        this.embedder = new Embedder(model, before);
        this.index = index;
    }

    /** That begins anew each time. */
    public Indexer(Corpus corpus, PassageCutter cutter, EmbeddingModel model, PassageIndex index, Walls walls) {
        this(corpus, cutter, model, index, walls, EmbeddedBefore.NONE);
    }

    /** Of articles that everybody may read, unless they say otherwise themselves. */
    public Indexer(Corpus corpus, PassageCutter cutter, EmbeddingModel model, PassageIndex index) {
        this(corpus, cutter, model, index, Walls.NONE);
    }

    /**
     * One run at a time in a process; between processes the index itself keeps watch. The articles are read once to find out what changed,
     * and where something did once more to take it in, so that no more than some batches of passages are in memory.
     */
    public synchronized IndexReport run(Progress progress) {
        long start = System.nanoTime();
        try (var update = index.update()) {
            var changes = new Changes(update.articles(), walls);
            read(changes, changes::see);
            var taken = changes.isEmpty() ? changes : take(changes, update, progress);
            var generation = update.commit(taken.seen());
            before.forget();
            return taken.report(generation, Duration.ofNanos(System.nanoTime() - start));
        }
    }

    /** Everything is indexed, whoever asked for it: who may read what is told with it. */
    private void read(Changes changes, Consumer<Article> reader) {
        changes.tell(CurrentCaller.as(Caller.MACHINE, () -> corpus.read(reader)));
    }

    /** What is read now counts, whatever was read before. */
    private Changes take(Changes before, Update update, Progress progress) {
        var changes = new Changes(update.articles(), walls);
        var pace = new IndexingPace(progress, before.characters());
        var refused = stream(changes, update, pace);
        changes.refuse(refused, "could not be embedded");
        refused.forEach(update::remove);
        changes.gone().forEach(update::remove);
        pace.end();
        return changes;
    }

    /** Gives the articles that could not be embedded. */
    private Set<String> stream(Changes changes, Update update, IndexingPace pace) {
        try (var stream = new PassageStream(embedder, update, pace::begin)) {
            read(changes, article -> {
                if (changes.see(article)) {
                    take(article, changes, update, stream, pace);
                }
            });
            return stream.finish();
        }
    }

    private void take(Article article, Changes changes, Update update, PassageStream stream, IndexingPace pace) {
        if (changes.isIndexed(article)) {
            update.remove(article.id());
        }
        var wall = changes.now(article).wall();
        var passages = cut(article, changes);
        pace.cut(article.text().value().length(), passages.size());
        passages.forEach(passage -> stream.add(Segments.of(passage, article.publication()), wall));
    }

    /** One article that cannot be cut is told of and does not keep the others from being indexed. */
    private List<Passage> cut(Article article, Changes changes) {
        try {
            return cutter.cut(article);
        } catch (RuntimeException | StackOverflowError e) {
            changes.refuse(Set.of(article.id()), "could not be cut into passages: " + e);
            return List.of();
        }
    }
}
