package pincite.channel.slack.inbox;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.zip.CRC32C;

import pincite.disk.PrivateFile;

/** A file of records that only grows: each is its length, its CRC-32C and its bytes. */
final class Segment implements Closeable {

    private static final int HEAD = Integer.BYTES + Integer.BYTES;
    /** Slack's requests are smaller; what says it is longer is no record. */
    static final int MOST_BYTES = 1024 * 1024;

    private final Path file;
    private final FileChannel channel;
    private long size;
    private final SortedMap<Integer, byte[]> damaged = new TreeMap<>();
    /** Up to where it is on the disk. */
    private long safe;
    private int open;
    private long newest;

    private Segment(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static Segment open(Path file) throws IOException {
        return new Segment(file, PrivateFile.open(file, CREATE, READ, WRITE));
    }

    /** All whole records, by number; what comes next is written behind the last. */
    SortedMap<Integer, byte[]> read() throws IOException {
        SortedMap<Integer, byte[]> records = new TreeMap<>();
        var bytes = ByteBuffer.wrap(Files.readAllBytes(file));
        for (int number = 1; bytes.remaining() >= HEAD; number++) {
            take(bytes, number, records);
        }
        safe = size;
        return records;
    }

    /** Takes the rest where it begins with no record. */
    private void take(ByteBuffer bytes, int number, SortedMap<Integer, byte[]> records) {
        int length = bytes.getInt();
        int sum = bytes.getInt();
        if (length < 1 || length > MOST_BYTES) {
            takeRest(bytes, number);
        } else if (length > bytes.remaining()) {
            // Torn: it was being written, and nobody was told of it.
            bytes.position(bytes.limit());
        } else {
            var record = taken(bytes, length);
            boolean isWhole = sum(record) == sum;
            (isWhole ? records : damaged).put(number, record);
            size = isWhole ? bytes.position() : size;
        }
    }

    /** Zeros are what some file systems leave after a power cut. */
    private void takeRest(ByteBuffer bytes, int number) {
        var rest = taken(bytes.position(bytes.position() - HEAD), bytes.remaining());
        if (IntStream.range(0, rest.length).anyMatch(at -> rest[at] != 0)) {
            damaged.put(number, rest);
        }
    }

    private static byte[] taken(ByteBuffer bytes, int length) {
        var taken = new byte[length];
        bytes.get(taken);
        return taken;
    }

    /** What stood there and is no whole record, by number; not what was only begun. */
    SortedMap<Integer, byte[]> damaged() {
        return damaged;
    }

    /** What a crash left behind the last whole record. */
    void dropTornEnd() throws IOException {
        channel.truncate(size);
    }

    /** A record that could not be written whole is written over by the next. */
    void append(byte[] record) throws IOException {
        var framed = ByteBuffer.allocate(HEAD + record.length).putInt(record.length).putInt(sum(record)).put(record)
                .flip();
        long end = size + framed.remaining();
        for (long at = size; framed.hasRemaining();) {
            at += channel.write(framed, at);
        }
        size = end;
    }

    void force() throws IOException {
        channel.force(false);
    }

    void isSafeTo(long end) {
        safe = Math.max(safe, end);
    }

    /** What is not on the disk for sure; where not even that can be cut, the next record is written over it. */
    void takeBack(IOException cause) {
        size = safe;
        try {
            channel.truncate(safe);
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    void began(long at) {
        open++;
        newest = Math.max(newest, at);
    }

    void ended() {
        open--;
    }

    /** Nothing in it waits, and all its keys are forgotten. */
    boolean isOver(long forgotten) {
        return open == 0 && newest < forgotten;
    }

    long size() {
        return size;
    }

    Path file() {
        return file;
    }

    void delete() throws IOException {
        close();
        Files.deleteIfExists(file);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private static int sum(byte[] record) {
        var sum = new CRC32C();
        sum.update(record);
        return (int) sum.getValue();
    }
}
