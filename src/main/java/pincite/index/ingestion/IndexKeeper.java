package pincite.index.ingestion;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;

import pincite.access.CurrentCaller;
import pincite.access.Readership;
import pincite.corpus.Printable;
import pincite.corpus.Remark;
import pincite.corpus.Unreadable;
import pincite.corpus.WatchedCorpus;
import pincite.index.IndexConfig;
import pincite.index.IndexException;
import pincite.index.PassageIndex;
import pincite.index.Snapshot;

/** Keeps the index of a running service up to date: at its start, and whenever the articles change. */
@ApplicationScoped
public class IndexKeeper {

    private static final Logger LOG = Logger.getLogger(IndexKeeper.class);

    private final WatchedCorpus corpus;
    private final Indexer indexer;
    private final PassageIndex index;
    private final Duration watch;
    private final Event<IndexReport> news;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(IndexKeeper::daemon);
    private final AtomicReference<List<Trouble>> unreadable = new AtomicReference<>(List.of());
    private final AtomicReference<Optional<String>> trouble = new AtomicReference<>(Optional.empty());
    private volatile boolean isKeeping;
    private String indexed = "";

    @Inject
    IndexKeeper(WatchedCorpus corpus, Indexer indexer, PassageIndex index, IndexConfig config,
            Event<IndexReport> news) {
        this.news = news;
        this.index = index;
        this.corpus = corpus;
        this.indexer = indexer;
        this.watch = config.watch();
    }

    /** Returns at once; the first run goes on beside. */
    public void start() {
        isKeeping = true;
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

    /** Sooner than at the next look: somebody changed something and waits for it. */
    public void hurry() {
        thread.execute(this::look);
    }

    /** Whether it was started: in this process nobody else brings the index up to date. */
    public boolean isKeeping() {
        return isKeeping;
    }

    /** The same, and waits for it; whether it was done by then. */
    public boolean lookNow(Duration longest) {
        try {
            thread.submit(this::look).get(longest.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Why the last run failed; empty where it did not. It may name files, and is told to who reads everything. */
    public Optional<String> trouble() {
        return trouble.get().filter(told -> CurrentCaller.get().readsEverything());
    }

    /** Whether the last run failed. */
    public boolean hasFailed() {
        return trouble.get().isPresent();
    }

    /** @param since when it was found out */
    public record Trouble(Unreadable unreadable, Instant since) {
    }

    /** The files that gave no article in the last run; whoever does not read everything is told of none. */
    public List<Unreadable> unreadable() {
        return troubles().stream().map(Trouble::unreadable).toList();
    }

    /** The same, and since when. */
    public List<Trouble> troubles() {
        return CurrentCaller.get().readsEverything() ? unreadable.get() : List.of();
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
                LOG.log(e instanceof IndexException.Locked ? Logger.Level.INFO : Logger.Level.ERROR,
                        Printable.of("The articles could not be indexed. " + e.getMessage()));
            }
        }
    }

    /** It may have been deleted, or damaged. */
    private boolean isUsable() {
        try {
            return index.look(Readership.EVERYTHING, Snapshot::generation).isPresent();
        } catch (IndexException.Damaged damaged) {
            return false;
        }
    }

    /** Whoever tells of it elsewhere does so beside, so that the next change is not kept waiting. */
    private void take(IndexReport report) {
        var before = unreadable.get();
        unreadable.set(report.unreadable().stream().map(each -> since(each, before)).toList());
        log(report, unreadable.get().stream().filter(each -> !before.contains(each)).map(Trouble::unreadable).toList());
        news.fireAsync(report);
    }

    private static Trouble since(Unreadable unreadable, List<Trouble> before) {
        return before.stream().filter(each -> each.unreadable.equals(unreadable)).findFirst()
                .orElseGet(() -> new Trouble(unreadable, Instant.now().truncatedTo(ChronoUnit.SECONDS)));
    }

    /** What was told before is not told again. */
    private static void log(IndexReport report, List<Unreadable> fresh) {
        Unreadable.lines(fresh, Unreadable::inWords).forEach(line -> LOG.warn("Unreadable: " + line));
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
