package pincite.index.ingestion;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;

import pincite.index.IndexException;
import pincite.index.stored.StoredEmbedding;

/**
 * Embeddings in one file, each as it was made: its length and checksum (CRC-32), the key, the number of the vector's bytes, those, and
 * those of the tokens. What a kill cut short at its end is not there. Whoever updates the index alone has it open; batches that are
 * embedded beside each other take turns.
 */
final class EmbeddingJournal implements EmbeddedBefore {

    private static final int HEAD = Integer.BYTES + Long.BYTES;
    private static final int KEY = 64;
    /** No embedding has so many bytes. */
    private static final int LONGEST = 1 << 24;

    private final Path file;
    private final Map<String, Long> places = new HashMap<>();
    private Optional<FileChannel> channel = Optional.empty();
    private long end;

    EmbeddingJournal(Path file) {
        this.file = file;
    }

    @Override
    public synchronized Optional<StoredEmbedding> find(String key) {
        try {
            var open = open();
            return places.containsKey(key)
                    ? Optional.of(embedding(record(open, places.get(key)).orElseThrow()))
                    : Optional.empty();
        } catch (IOException e) {
            throw failed("read", e);
        }
    }

    @Override
    public synchronized void add(String key, StoredEmbedding embedding) {
        try {
            var content = ByteBuffer
                    .allocate(KEY + Integer.BYTES + embedding.bytes().length + embedding.tokens().length)
                    .put(key.getBytes(StandardCharsets.US_ASCII)).putInt(embedding.bytes().length)
                    .put(embedding.bytes()).put(embedding.tokens()).flip();
            var record = ByteBuffer.allocate(HEAD + content.limit()).putInt(content.limit()).putLong(sum(content))
                    .put(content).flip();
            write(record, open());
            places.put(key, end);
            end += record.limit();
        } catch (IOException e) {
            throw failed("write", e);
        }
    }

    private void write(ByteBuffer record, FileChannel open) throws IOException {
        for (long at = end; record.hasRemaining();) {
            at += open.write(record, at);
        }
    }

    @Override
    public synchronized void forget() {
        try {
            if (channel.isPresent()) {
                channel.get().close();
            }
            channel = Optional.empty();
            places.clear();
            end = 0;
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw failed("clear", e);
        }
    }

    private FileChannel open() throws IOException {
        if (channel.isEmpty()) {
            Files.createDirectories(file.getParent());
            channel = Optional.of(FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ,
                    StandardOpenOption.WRITE));
            readAll(channel.get());
        }
        return channel.get();
    }

    /** Up to the first that is not whole; the next one takes its place. */
    private void readAll(FileChannel open) throws IOException {
        for (var next = record(open, 0); next.isPresent(); next = record(open, end)) {
            places.put(key(next.get()), end);
            end += HEAD + next.get().limit();
        }
        open.truncate(end);
    }

    private static Optional<ByteBuffer> record(FileChannel open, long place) throws IOException {
        var head = read(open, place, HEAD);
        if (head.remaining() < HEAD) {
            return Optional.empty();
        }
        int length = head.getInt();
        long sum = head.getLong();
        if (length < KEY + Integer.BYTES || length > LONGEST) {
            return Optional.empty();
        }
        var content = read(open, place + HEAD, length);
        return content.remaining() == length && sum(content) == sum ? Optional.of(content) : Optional.empty();
    }

    private static ByteBuffer read(FileChannel open, long place, int length) throws IOException {
        var bytes = ByteBuffer.allocate(length);
        int read = 0;
        while (bytes.hasRemaining() && read >= 0) {
            read = open.read(bytes, place + bytes.position());
        }
        return bytes.flip();
    }

    private static long sum(ByteBuffer content) {
        var sum = new CRC32();
        sum.update(content.duplicate());
        return sum.getValue();
    }

    private static String key(ByteBuffer content) {
        var key = new byte[KEY];
        content.duplicate().get(key);
        return new String(key, StandardCharsets.US_ASCII);
    }

    private static StoredEmbedding embedding(ByteBuffer content) {
        var vector = new byte[content.position(KEY).getInt()];
        content.get(vector);
        var tokens = new byte[content.remaining()];
        content.get(tokens);
        return new StoredEmbedding(vector, tokens);
    }

    private IndexException failed(String doing, IOException cause) {
        return new IndexException.Failed(doing, file.getParent(), cause);
    }
}
