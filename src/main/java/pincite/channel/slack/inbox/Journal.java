package pincite.channel.slack.inbox;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

import pincite.channel.slack.inbox.Written.Attempt;
import pincite.disk.Folder;
import pincite.disk.SetAside;

/** What was accepted and what became of it, on the disk before anybody is told. Old segments go when nothing in them counts. */
final class Journal implements Closeable {

    /** About 2,000 events. */
    static final long SEGMENT_BYTES = 4L * 1024 * 1024;
    private static final Pattern SEGMENT = Pattern.compile("\\d{12}\\.inbox");

    private final Folder folder;
    private final SetAside setAside;
    private final long segmentBytes;
    private final Deque<Segment> segments = new ArrayDeque<>();
    private final Object flush = new Object();
    private Attempt attempt = new Attempt();
    private long written;
    private long flushed;

    Journal(Folder folder, SetAside setAside, long segmentBytes) {
        this.folder = folder;
        this.setAside = setAside;
        this.segmentBytes = segmentBytes;
    }

    /** Reads what is there, oldest first. */
    void open(BiConsumer<Entry, Segment> reader) {
        try {
            for (var file : files()) {
                segments.add(Segment.open(file));
                read(segments.getLast(), reader);
            }
            continueLast();
        } catch (IOException e) {
            throw folder.failure("read", e);
        }
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(folder.path())) {
            return files.filter(file -> SEGMENT.matcher(file.getFileName().toString()).matches()).sorted().toList();
        }
    }

    /** What is damaged, or nothing that is known here, is set aside, and the rest is worked. */
    private void read(Segment segment, BiConsumer<Entry, Segment> reader) throws IOException {
        var records = segment.read();
        var unreadable = new TreeMap<>(segment.damaged());
        records.forEach((number, bytes) -> entry(bytes).ifPresentOrElse(entry -> reader.accept(entry, segment),
                () -> unreadable.put(number, bytes)));
        unreadable.replaceAll((number, bytes) -> inOneLine(bytes));
        setAside.add(folder.setting(), segment.file(), unreadable);
    }

    private static Optional<Entry> entry(byte[] bytes) {
        try {
            return Optional.of(Entry.read(bytes));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static byte[] inOneLine(byte[] bytes) {
        boolean isLine = new String(bytes, StandardCharsets.ISO_8859_1).indexOf('\n') < 0;
        return isLine ? bytes : Base64.getEncoder().encode(bytes);
    }

    private void continueLast() throws IOException {
        if (segments.isEmpty()) {
            begin(1);
        } else {
            segments.getLast().dropTornEnd();
        }
    }

    private void begin(long number) throws IOException {
        var segment = Segment.open(folder.resolve(String.format("%012d.inbox", number)));
        folder.sync();
        segments.add(segment);
    }

    /**
     * Returns when it is on the disk; those who wait together share one flush, and where that fails what they wrote is taken back: a
     * second flush may say that all is well though what the first one failed at is nowhere.
     */
    Segment write(Entry entry) {
        var bytes = entry.bytes();
        try {
            var appended = append(entry, bytes);
            flush(appended, entry.kind());
            return appended.segment();
        } catch (IOException e) {
            throw folder.failure("write", e);
        }
    }

    private synchronized Written append(Entry entry, byte[] bytes) throws IOException {
        if (segments.getLast().size() > segmentBytes) {
            turnOver(entry.number());
        }
        var segment = segments.getLast();
        segment.append(bytes);
        if (entry.kind() == Entry.Kind.ACCEPTED) {
            segment.began(entry.at());
        }
        written++;
        return writing();
    }

    private void turnOver(long number) throws IOException {
        segments.getLast().dropTornEnd();
        force(writing());
        begin(Math.max(number, last() + 1));
    }

    private synchronized Written writing() {
        return new Written(segments.getLast(), segments.getLast().size(), written, attempt);
    }

    private void force(Written all) throws IOException {
        try {
            all.segment().force();
        } catch (IOException e) {
            takeBack(e);
            throw e;
        }
        flushed(all);
    }

    private synchronized void flushed(Written all) throws IOException {
        all.requireThere();
        all.segment().isSafeTo(all.size());
        flushed = Math.max(flushed, all.number());
    }

    /** Of the last segment: the others were flushed before it began. */
    private synchronized void takeBack(IOException cause) {
        attempt.end(flushed);
        attempt = new Attempt();
        written = flushed;
        segments.getLast().takeBack(cause);
    }

    private long last() {
        var name = segments.getLast().file().getFileName().toString();
        return Long.parseLong(name.substring(0, name.indexOf('.')));
    }

    private void flush(Written mine, Entry.Kind kind) throws IOException {
        try {
            synchronized (flush) {
                if (isUnflushed(mine)) {
                    force(writing());
                }
            }
        } catch (IOException e) {
            forget(mine, kind, e);
        }
    }

    /** Another flush may have had it on the disk before this one failed. */
    private synchronized void forget(Written mine, Entry.Kind kind, IOException cause) throws IOException {
        if (mine.isLost() && kind == Entry.Kind.ACCEPTED) {
            mine.segment().ended();
        }
        if (mine.isLost()) {
            throw cause;
        }
    }

    private synchronized boolean isUnflushed(Written mine) throws IOException {
        mine.requireThere();
        return flushed < mine.number();
    }

    /** @param forgotten keys of what was accepted before are not needed any more, in milliseconds since 1970 */
    synchronized void ended(Segment segment, long forgotten) {
        segment.ended();
        try {
            while (segments.size() > 1 && segments.getFirst().isOver(forgotten)) {
                segments.removeFirst().delete();
            }
        } catch (IOException e) {
            throw folder.failure("clear", e);
        }
    }

    @Override
    public synchronized void close() throws IOException {
        for (var segment : segments) {
            segment.close();
        }
    }
}
