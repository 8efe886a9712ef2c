package pincite.watch;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;

import pincite.corpus.Printable;
import pincite.index.ingestion.IndexReport;

/** Looks after what is watched while the service runs, one process for all: whenever the articles changed, and every now and then. */
@ApplicationScoped
public class WatchKeeper {

    private static final Logger LOG = Logger.getLogger(WatchKeeper.class);
    /** How often it is asked whether something is due, or was asked for by another process. */
    private static final Duration LOOK = Duration.ofSeconds(10);

    private final WatchRounds rounds;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(WatchKeeper::daemon);
    /** One look serves all who hurry before it begins. */
    private final AtomicBoolean isHurried = new AtomicBoolean();
    private final AtomicReference<Optional<String>> trouble = new AtomicReference<>(Optional.empty());

    @Inject
    WatchKeeper(WatchRounds rounds) {
        this.rounds = rounds;
    }

    /** What was not sent when the service ended is sent. */
    public void start() {
        thread.scheduleWithFixedDelay(this::look, 0, LOOK.toSeconds(), TimeUnit.SECONDS);
    }

    void changed(@ObservesAsync IndexReport report) {
        hurry();
    }

    /** Sooner than at the next look. */
    public void hurry() {
        if (!isHurried.getAndSet(true)) {
            thread.execute(this::look);
        }
    }

    /** A failure is told once; the next look tries again. */
    private void look() {
        isHurried.set(false);
        try {
            if (rounds.areOurs()) {
                rounds.look();
            }
            trouble.set(Optional.empty());
        } catch (Throwable e) {
            // Whatever it is: a task that throws is never run again, and then nothing would be watched.
            var told = trouble.getAndSet(Optional.of(String.valueOf(e.getMessage())));
            if (!told.equals(trouble.get())) {
                LOG.error(Printable.line("What is watched could not be looked after. " + e.getMessage()));
            }
        }
    }

    @PreDestroy
    void stop() {
        thread.shutdownNow();
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "watches");
        thread.setDaemon(true);
        return thread;
    }
}
