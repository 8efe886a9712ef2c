package pincite.channel.slack.inbox;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

import com.fasterxml.jackson.databind.JsonNode;

import pincite.disk.DiskException;
import pincite.disk.Folder;
import pincite.disk.FolderLock;
import pincite.disk.SetAside;

/**
 * Work that is accepted once and never lost: it is on the disk before it is acknowledged, and stays until it is done. After a
 * kill, what was being worked is worked again, so at most one item a worker is done twice.
 */
public final class Inbox implements Closeable {

    /** Slack delivers again for about six minutes; the rest is for clocks and for what waited elsewhere. */
    public static final Duration REMEMBERED = Duration.ofHours(2);

    /** What became of an offer. */
    public enum Outcome {
        ACCEPTED,
        DUPLICATE,
        /** Offer it again later: too much waits, or the process ends. */
        REFUSED
    }

    private final FolderLock lock;
    private final Journal journal;
    private final Claims claims = new Claims(REMEMBERED);
    private final Lanes lanes = new Lanes();
    private final AtomicLong last = new AtomicLong();
    private final int size;
    private final Clock clock;

    private Inbox(FolderLock lock, Journal journal, int size, Clock clock) {
        this.lock = lock;
        this.journal = journal;
        this.size = size;
        this.clock = clock;
    }

    /** Empty where another process has it. */
    public static Optional<Inbox> open(Path folder, int size, Clock clock, SetAside setAside) {
        return open(folder, size, clock, setAside, Journal.SEGMENT_BYTES);
    }

    static Optional<Inbox> open(Path folder, int size, Clock clock, SetAside setAside, long segmentBytes) {
        if (size < 1) {
            throw new IllegalArgumentException("An inbox needs room for one at least: " + size);
        }
        var home = new Folder(folder, "the inbox", "pincite.slack.inbox-folder");
        try {
            home.createPrivate();
            var lock = home.tryLock("inbox.lock");
            var inbox = lock.map(held -> new Inbox(held, new Journal(home, setAside, segmentBytes), size, clock));
            if (inbox.isPresent()) {
                inbox.get().loadOrLeave();
            }
            return inbox;
        } catch (IOException e) {
            throw home.failure("open", e);
        }
    }

    /** What cannot be read may be mended before it is tried again. */
    private void loadOrLeave() throws IOException {
        try {
            load();
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    private void load() {
        var unworked = new LinkedHashMap<Long, Item>();
        journal.open((entry, segment) -> load(entry, segment, unworked));
        unworked.values().forEach(lanes::add);
    }

    private void load(Entry entry, Segment segment, Map<Long, Item> unworked) {
        last.accumulateAndGet(entry.number(), Math::max);
        if (entry.kind() == Entry.Kind.ACCEPTED) {
            segment.began(entry.at());
            claims.claim(entry.keys(), entry.at());
            unworked.put(entry.number(), new Item(entry, segment));
        } else {
            Optional.ofNullable(unworked.remove(entry.number())).ifPresent(item -> end(item, entry.kind()));
        }
    }

    private void end(Item item, Entry.Kind kind) {
        item.segment().ended();
        if (kind == Entry.Kind.RELEASED) {
            claims.release(item.entry().keys());
        }
    }

    /** Returns when it is on the disk, in some milliseconds. */
    public Outcome offer(List<String> keys, String lane, JsonNode work) {
        if (knows(keys)) {
            return Outcome.DUPLICATE;
        }
        if (lanes.isClosed() || depth() >= size) {
            return Outcome.REFUSED;
        }
        long now = clock.millis();
        return claims.claim(keys, now) ? accept(keys, lane, work, now) : Outcome.DUPLICATE;
    }

    private Outcome accept(List<String> keys, String lane, JsonNode work, long now) {
        var entry = new Entry(Entry.Kind.ACCEPTED, last.incrementAndGet(), now, keys, lane, work);
        try {
            lanes.add(new Item(entry, journal.write(entry)));
            return Outcome.ACCEPTED;
        } catch (DiskException e) {
            claims.release(keys);
            throw e;
        }
    }

    /** Whether the same was accepted of late. */
    public boolean knows(Collection<String> keys) {
        return claims.knows(keys, clock.millis());
    }

    /** Waits for work; empty when the inbox is closed. */
    public Optional<Item> take() throws InterruptedException {
        return lanes.take();
    }

    public void done(Item item) {
        end(item, Entry.Kind.DONE, List.of());
    }

    /** It failed and nobody saw anything of it: if it is delivered again, it is worked again. */
    public void release(Item item) {
        end(item, Entry.Kind.RELEASED, item.entry().keys());
    }

    private void end(Item item, Entry.Kind kind, List<String> released) {
        try {
            journal.write(Entry.end(kind, item.entry()));
            journal.ended(item.segment(), clock.millis() - REMEMBERED.toMillis());
        } finally {
            claims.release(released);
            lanes.free(item);
        }
    }

    /** What waits or is being worked. */
    public int depth() {
        return lanes.depth();
    }

    /** From now on nothing is accepted and nothing begun. */
    public void shut() {
        lanes.close();
    }

    /** When nobody works on it any more. */
    @Override
    public void close() throws IOException {
        shut();
        journal.close();
        lock.close();
    }
}
