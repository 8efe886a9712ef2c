package pincite.index;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;

import pincite.corpus.CorpusFolder;
import pincite.corpus.Printable;
import pincite.corpus.Remark;
import pincite.corpus.Unreadable;

/** Keeps the index of a running service up to date: at its start, and whenever the corpus folder changes. */
@ApplicationScoped
public class IndexKeeper {

    private static final Logger LOG = Logger.getLogger(IndexKeeper.class);

    private final CorpusFolder corpus;
    private final Indexer indexer;
    private final PassageIndex index;
    private final Duration watch;
    private final Event<IndexReport> news;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(IndexKeeper::daemon);
    private final AtomicReference<List<Unreadable>> unreadable = new AtomicReference<>(List.of());
    private final AtomicReference<Optional<String>> trouble = new AtomicReference<>(Optional.empty());
    private String indexed = "";

    @Inject
    IndexKeeper(CorpusFolder corpus, Indexer indexer, PassageIndex index, IndexConfig config, Event<IndexReport> news) {
        this.news = news;
        this.index = index;
        this.corpus = corpus;
        this.indexer = indexer;
        this.watch = config.watch();
    }

    /** Returns at once; the first run goes on beside. */
    public void start() {
        if (watch.isZero()) {
            thread.execute(this::look);
        } else {
            thread.execute(this::begin);
            thread.scheduleWithFixedDelay(this::look, watch.toMillis(), watch.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** What there is answers first; what changed meanwhile is taken up at the next look, as any change. */
    private void begin() {
        try {
            if (isUsable()) {
                return;
            }
        } catch (IndexException e) {
            LOG.debug("The index of before does not answer", e);
        }
        look();
    }

    /** Why the last run failed; empty where it did not. */
    public Optional<String> trouble() {
        return trouble.get();
    }

    /** The files that gave no article in the last run. */
    public List<Unreadable> unreadable() {
        return unreadable.get();
    }

    @PreDestroy
    void stop() {
        thread.shutdownNow();
    }

    /** A failure is told once in the log and to whoever asks for the service's health; the next look tries again. */
    private void look() {
        try {
            var now = corpus.stamp();
            if (!now.equals(indexed) || !isUsable()) {
                take(indexer.run(Progress.NONE));
                indexed = now;
            }
            trouble.set(Optional.empty());
        } catch (Throwable e) {
            // Whatever it is: a task that throws is never run again, and then no change would ever be taken up.
            if (!trouble.getAndSet(Optional.of(String.valueOf(e.getMessage()))).equals(trouble.get())) {
                LOG.error(Printable.of("The articles could not be indexed. " + e.getMessage()));
            }
        }
    }

    /** It may have been deleted, or damaged. */
    private boolean isUsable() {
        try {
            return index.look(Snapshot::generation).isPresent();
        } catch (IndexException.Damaged damaged) {
            return false;
        }
    }

    /** Whoever tells of it elsewhere does so beside, so that the next change is not kept waiting. */
    private void take(IndexReport report) {
        unreadable.set(report.unreadable());
        log(report);
        news.fireAsync(report);
    }

    private static void log(IndexReport report) {
        Unreadable.lines(report.unreadable(), Unreadable::inWords).forEach(line -> LOG.warn("Unreadable: " + line));
        Unreadable.lines(report.news(), Remark::inWords).forEach(LOG::warn);
        LOG.infof("Generation %s: %d articles in %d passages (%d added, %d changed, %d removed), %d ms",
                report.generation(),
                report.articles(), report.passages(), report.added().size(), report.changed().size(),
                report.removed().size(),
                report.took().toMillis());
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "index-keeper");
        thread.setDaemon(true);
        return thread;
    }
}
