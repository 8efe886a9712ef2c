package pincite.intake;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;

import pincite.access.Caller;
import pincite.access.CurrentCaller;
import pincite.access.KnownCallers;
import pincite.access.Readership;
import pincite.corpus.Printable;
import pincite.corpus.format.Content;
import pincite.corpus.format.FeedEntries;
import pincite.fetch.Fetched;
import pincite.fetch.Fetcher;
import pincite.fetch.Request;
import pincite.index.ingestion.IndexKeeper;
import pincite.library.Addition;
import pincite.library.Additions;
import pincite.library.Library;
import pincite.library.NotTakenException;

/** Fetches what was added by its address. What is not fetched yet when the service is killed is fetched when it starts again. */
@ApplicationScoped
public class AddressIntake {

    private static final Logger LOG = Logger.getLogger(AddressIntake.class);
    /** Each waits for its host most of the time. */
    private static final int THREADS = 4;

    private final Library library;
    private final Additions additions;
    private final KnownCallers callers;
    private final Web web;
    private final FeedEntries feeds;
    private final Runnable taken;
    private final int mostEntries;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS, AddressIntake::daemon);

    @Inject
    AddressIntake(Library library, Additions additions, Fetcher fetcher, FeedEntries feeds, IndexKeeper keeper,
            FeedsConfig config, KnownCallers callers) {
        this(library, additions, callers, fetcher::fetch, feeds, keeper::hurry, config.mostEntries());
    }

    AddressIntake(Library library, Additions additions, KnownCallers callers, Web web, FeedEntries feeds,
            Runnable taken, int mostEntries) {
        this.callers = callers;
        this.library = library;
        this.additions = additions;
        this.web = web;
        this.feeds = feeds;
        this.taken = taken;
        this.mostEntries = mostEntries;
    }

    /** What was being fetched when the service ended. */
    public void resume() {
        additions.all().stream().filter(addition -> addition.state() == Addition.State.AWAITED)
                .forEach(addition -> adder(addition).ifPresent(
                        caller -> CurrentCaller.as(caller, () -> fetchSoon(addition))));
    }

    /** As they are now; empty where they are known no more. */
    private Optional<Caller> adder(Addition addition) {
        return addition.origin().by().map(id -> callers.now(new Caller(id, Set.of(), Readership.PUBLIC)))
                .orElse(Optional.of(Caller.MACHINE));
    }

    /** On the disk when this returns, and fetched soon; one that is known is looked at again. */
    public Addition take(URI address) {
        var addition = library.add(address);
        fetchSoon(addition);
        return addition;
    }

    private void fetchSoon(Addition addition) {
        threads.execute(CurrentCaller.carried(() -> {
            try {
                fetch(addition).forEach(this::fetchSoon);
                taken.run();
            } catch (RuntimeException e) {
                LOG.error(Printable.line("'" + addition.id() + "' could not be taken: " + e.getMessage()));
            }
        }));
    }

    /** Returns the entries of what turns out to be a feed; they are to be fetched. */
    public List<Addition> fetch(Addition addition) {
        var fetched = web.fetch(Request.of(addition.origin().address().orElseThrow()));
        if (fetched instanceof Fetched.Page page) {
            return takeUnlessRefused(addition, page.bytes());
        }
        fetched.trouble().ifPresent(reason -> library.failed(addition.id(), reason));
        return List.of();
    }

    /** What is refused says so where its state is asked for, and can be tried again. */
    private List<Addition> takeUnlessRefused(Addition addition, byte[] bytes) {
        try {
            return take(addition, bytes);
        } catch (NotTakenException e) {
            library.failed(addition.id(), e.getMessage());
            return List.of();
        }
    }

    private List<Addition> take(Addition addition, byte[] bytes) {
        var entries = feeds.of(new Content(addition.origin().name(), bytes));
        if (entries.isEmpty()) {
            library.fetched(addition.id(), bytes);
            return List.of();
        }
        var newest = entries.get().stream().limit(mostEntries).map(library::add).toList();
        library.listed(addition.id(), "It is a feed: " + newest.size() + " of its entries are added, each by itself.");
        return newest;
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "intake");
        thread.setDaemon(true);
        return thread;
    }
}
