package pincite.disk;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A file of lines that are added at its end. What stands after the last line end was being written when the process ended, so nobody
 * was told of it: it is not read, and the next line takes its place.
 */
public record AppendedLines(Path path) {

    private static final byte LINE_END = '\n';
    private static final int BLOCK = 8192;

    /** Returns when the line is on the disk; one that could not be written whole is taken back. */
    public void append(byte[] line) throws IOException {
        var ended = ended(line);
        TakingTurns.at(path, () -> {
            appendEnded(ended);
            return true;
        });
    }

    /** All of them or none; whose turn it is sees to that nobody else does. */
    void append(Collection<byte[]> several) throws IOException {
        var ended = new ByteArrayOutputStream();
        for (var line : several) {
            ended.write(ended(line));
        }
        appendEnded(ended.toByteArray());
    }

    private void appendEnded(byte[] ended) throws IOException {
        boolean isNew = Files.notExists(path);
        try (var channel = PrivateFile.open(path, CREATE, READ, WRITE)) {
            if (isNew) {
                // Before there is a line in it, so that a line that was refused is never there.
                Platform.sync(path.toAbsolutePath().getParent());
            }
            append(ended, wholeEnd(channel, channel.size()), channel);
        }
    }

    private static byte[] ended(byte[] line) {
        var ended = Arrays.copyOf(line, line.length + 1);
        ended[line.length] = LINE_END;
        if (indexOf(LINE_END, ended, 0) < line.length) {
            throw new IllegalArgumentException("A line has no line end in it");
        }
        return ended;
    }

    private static void append(byte[] line, long end, FileChannel channel) throws IOException {
        try {
            channel.truncate(end).position(end);
            for (var rest = ByteBuffer.wrap(line); rest.hasRemaining();) {
                channel.write(rest);
            }
            channel.force(true);
        } catch (IOException e) {
            takeBack(end, channel, e);
            throw e;
        }
    }

    private static void takeBack(long end, FileChannel channel, IOException cause) {
        try {
            channel.truncate(end);
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    /** Up to where there are whole lines before a place. */
    private static long wholeEnd(FileChannel channel, long place) throws IOException {
        var block = ByteBuffer.allocate(BLOCK);
        for (long end = place; end > 0; end -= BLOCK) {
            long start = Math.max(0, end - BLOCK);
            fill(block.clear().limit((int) (end - start)), start, channel);
            for (int at = block.position(); at > 0; at--) {
                if (block.get(at - 1) == LINE_END) {
                    return start + at;
                }
            }
        }
        return 0;
    }

    /** A read may give less than it was asked for. */
    private static void fill(ByteBuffer block, long start, FileChannel channel) throws IOException {
        while (block.hasRemaining() && channel.read(block, start + block.position()) > 0) {
            continue;
        }
    }

    /** The newest of the whole ones; empty where there is none. */
    public Optional<byte[]> last() throws IOException {
        try (var channel = FileChannel.open(path, READ)) {
            long end = wholeEnd(channel, channel.size());
            long start = wholeEnd(channel, end - 1);
            var line = ByteBuffer.allocate(Math.toIntExact(Math.max(0, end - 1 - start)));
            fill(line, start, channel);
            return Optional.of(line.array()).filter(any -> end > 0);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** The whole ones, oldest first; none where there is no file. */
    public List<byte[]> read() throws IOException {
        try {
            return split(Files.readAllBytes(path));
        } catch (NoSuchFileException e) {
            return List.of();
        }
    }

    /** What stands there from a place on, as far as there is a line end; nothing where there is no file. */
    byte[] from(long place) throws IOException {
        try (var channel = FileChannel.open(path, READ)) {
            var rest = ByteBuffer.allocate(Math.toIntExact(Math.max(0, channel.size() - place)));
            fill(rest, place, channel);
            int end = rest.position();
            while (end > 0 && rest.get(end - 1) != LINE_END) {
                end--;
            }
            return Arrays.copyOf(rest.array(), end);
        } catch (NoSuchFileException e) {
            return new byte[0];
        }
    }

    static List<byte[]> split(byte[] bytes) {
        var lines = new ArrayList<byte[]>();
        int start = 0;
        for (int end = indexOf(LINE_END, bytes, 0); end < bytes.length; end = indexOf(LINE_END, bytes, start)) {
            lines.add(Arrays.copyOfRange(bytes, start, end));
            start = end + 1;
        }
        return lines;
    }

    /** The length where there is none. */
    private static int indexOf(byte wanted, byte[] bytes, int from) {
        int at = from;
        while (at < bytes.length && bytes[at] != wanted) {
            at++;
        }
        return at;
    }
}
