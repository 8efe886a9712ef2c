package pincite.intake;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;

import pincite.access.Caller;
import pincite.access.CurrentCaller;
import pincite.corpus.Printable;
import pincite.corpus.format.Content;
import pincite.corpus.format.FeedEntries;
import pincite.fetch.Fetched;
import pincite.fetch.Fetcher;
import pincite.fetch.Request;
import pincite.library.NotTakenException;

/** Looks at the configured feeds, each in its time, and has new entries fetched; one process for all that share the folder. */
@ApplicationScoped
public class FeedFollower {

    private static final Logger LOG = Logger.getLogger(FeedFollower.class);
    /** How often it is asked whether one is due. */
    private static final Duration LOOK = Duration.ofSeconds(10);

    private final List<URI> addresses;
    private final Duration every;
    private final int mostEntries;
    private final FollowedFeeds known;
    private final Web web;
    private final FeedEntries entries;
    private final Taking intake;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(FeedFollower::daemon);

    /** Has an entry fetched. */
    interface Taking {
        void take(URI address);
    }

    @Inject
    FeedFollower(FeedsConfig config, FollowedFeeds known, Fetcher fetcher, FeedEntries entries, AddressIntake intake) {
        this(config, known, fetcher::fetch, entries, intake::take);
    }

    FeedFollower(FeedsConfig config, FollowedFeeds known, Web web, FeedEntries entries, Taking intake) {
        this.addresses = config.addresses().orElse(List.of()).stream().map(FeedFollower::address).toList();
        this.every = config.every();
        this.mostEntries = config.mostEntries();
        this.known = known;
        this.web = web;
        this.entries = entries;
        this.intake = intake;
    }

    private static URI address(String written) {
        try {
            return URI.create(written.strip());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("pincite.feeds has what is no address: '" + written + "'", e);
        }
    }

    public void start() {
        if (!addresses.isEmpty()) {
            thread.scheduleWithFixedDelay(() -> CurrentCaller.as(Caller.MACHINE, (Runnable) this::lookIfOurs), 0,
                    LOOK.toSeconds(),
                    TimeUnit.SECONDS);
        }
    }

    /** A task that throws would never be run again. */
    private void lookIfOurs() {
        try {
            if (known.areOurs()) {
                look(Instant.now());
            }
        } catch (RuntimeException e) {
            LOG.error(Printable.line("Feeds could not be followed: " + e.getMessage()));
        }
    }

    /** One that fails keeps no other from being looked at. */
    void look(Instant now) {
        for (var address : addresses) {
            try {
                var feed = known.find(address);
                if (feed.isDue(now)) {
                    known.keep(after(feed, now));
                }
            } catch (RuntimeException e) {
                LOG.error(Printable.line("The feed " + address + " could not be followed: " + e.getMessage()));
            }
        }
    }

    private FollowedFeed after(FollowedFeed feed, Instant now) {
        var fetched = web.fetch(new Request(feed.address(), feed.etag(), feed.lastModified()));
        if (fetched instanceof Fetched.Page page) {
            return took(feed, page, now);
        }
        if (fetched instanceof Fetched.Unchanged) {
            return feed.unchanged(now.plus(every));
        }
        var failed = fetched instanceof Fetched.Failed failure
                ? feed.failed(now, every, failure.retryAfter())
                : feed.failed(now, every, Optional.empty());
        LOG.warn(Printable.line("The feed " + feed.address() + " gave nothing, and is asked again at " + failed.next()
                + ". " + fetched.trouble().orElse("")));
        return failed;
    }

    /** Each is on the disk before the feed is said to have given it; what was taken before is not taken again. */
    private FollowedFeed took(FollowedFeed feed, Fetched.Page page, Instant now) {
        var listed = entries.of(new Content(feed.address().toString(), page.bytes()));
        if (listed.isEmpty()) {
            LOG.warn(Printable.line("There is no feed at " + feed.address()));
            return feed.failed(now, every, Optional.empty());
        }
        var fresh = feed.fresh(listed.get(), mostEntries);
        fresh.forEach(this::take);
        boolean isAll = feed.fresh(listed.get(), Integer.MAX_VALUE).size() == fresh.size();
        return feed.took(fresh, isAll, page.etag(), page.lastModified(), now.plus(every));
    }

    private void take(URI entry) {
        try {
            intake.take(entry);
        } catch (NotTakenException e) {
            LOG.info(Printable.line("An entry is not taken: " + e.getMessage()));
        }
    }

    @PreDestroy
    void stop() {
        thread.shutdownNow();
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "feeds");
        thread.setDaemon(true);
        return thread;
    }
}
