package pincite.channel.slack.work;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

import org.jboss.logging.Logger;

import pincite.channel.slack.Task;
import pincite.channel.slack.inbox.Inbox;
import pincite.channel.slack.inbox.Item;

/** Threads that work what is in the inbox until it is closed. */
public final class Workers {

    private static final Logger LOG = Logger.getLogger(Workers.class);

    private final Inbox inbox;
    private final Desk desk;
    private final List<Thread> threads;

    public Workers(Inbox inbox, Desk desk, int number) {
        if (number < 1) {
            throw new IllegalArgumentException("There is work for one worker at least: " + number);
        }
        this.inbox = inbox;
        this.desk = desk;
        this.threads = IntStream.rangeClosed(1, number).mapToObj(each -> thread("slack-worker-" + each)).toList();
    }

    private Thread thread(String name) {
        var thread = new Thread(this::workAll, name);
        thread.setDaemon(true);
        return thread;
    }

    public void start() {
        threads.forEach(Thread::start);
    }

    /** Whether all ended in time what they were at; who did not has its work done again at the next start. */
    public boolean stop(Duration patience) throws InterruptedException {
        inbox.shut();
        long until = System.nanoTime() + patience.toNanos();
        for (var thread : threads) {
            thread.join(Math.max(1, Duration.ofNanos(until - System.nanoTime()).toMillis()));
        }
        return threads.stream().noneMatch(Thread::isAlive);
    }

    private void workAll() {
        try {
            for (var next = inbox.take(); next.isPresent(); next = inbox.take()) {
                work(next.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whatever it is that went wrong, the next item is worked; its message is not told, for it may hold what was asked. */
    private void work(Item item) {
        try {
            settle(item, isWorked(item));
        } catch (RuntimeException e) {
            LOG.error("The inbox of Slack cannot be written, so item " + item.number()
                    + " is worked again at the next start", e);
        }
    }

    private boolean isWorked(Item item) {
        try {
            desk.work(Task.read(item.work()));
            return true;
        } catch (RuntimeException | Error e) {
            LOG.errorf("Item %d from Slack could not be worked: %s at %s", item.number(), e.getClass().getName(),
                    e.getStackTrace().length > 0 ? e.getStackTrace()[0] : "an unknown place");
            return false;
        }
    }

    /** What failed may be delivered again; the one who replies told the asker, if anybody could. */
    private void settle(Item item, boolean isWorked) {
        if (isWorked) {
            inbox.done(item);
        } else {
            inbox.release(item);
        }
    }
}
