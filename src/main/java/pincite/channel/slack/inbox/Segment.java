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
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;

/** A file of records that only grows: each is its length, its CRC-32C and its bytes. */
final class Segment implements Closeable {

    private static final int HEAD = Integer.BYTES + Integer.BYTES;
    /** Slack's requests are smaller; what says it is longer is no record. */
    static final int MOST_BYTES = 1024 * 1024;

    private final Path file;
    private final FileChannel channel;
    private long size;
    private int open;
    private long newest;

    private Segment(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static Segment open(Path file) throws IOException {
        return new Segment(file, FileChannel.open(file, CREATE, READ, WRITE));
    }

    /** All records up to the first that is not whole; what comes next is written there. */
    List<byte[]> read() throws IOException {
        var records = new ArrayList<byte[]>();
        var bytes = ByteBuffer.wrap(Files.readAllBytes(file));
        for (var record = next(bytes); record.length > 0; record = next(bytes)) {
            records.add(record);
            size = bytes.position();
        }
        return records;
    }

    /** Empty where there is no whole record. */
    private static byte[] next(ByteBuffer bytes) {
        if (bytes.remaining() < HEAD) {
            return new byte[0];
        }
        int length = bytes.getInt();
        int sum = bytes.getInt();
        if (length < 1 || length > MOST_BYTES || length > bytes.remaining()) {
            return new byte[0];
        }
        var record = new byte[length];
        bytes.get(record);
        return sum(record) == sum ? record : new byte[0];
    }

    boolean endsWhole() throws IOException {
        return size == channel.size();
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
