package pincite.channel.slack.memory;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** Lines in UTF-8 that are added at the end; one that a crash left unfinished does not count. */
public final class LineFile {

    private final Path file;

    public LineFile(Path file) {
        this.file = file;
    }

    public Path path() {
        return file;
    }

    /** The finished ones; none where there is no file. */
    public synchronized List<String> read() {
        try {
            var text = Files.readString(file);
            return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (IOException e) {
            throw new MemoryException("read", file, e);
        }
    }

    /** Survives the end of the process; a power cut may take it. */
    public void add(String line) {
        add(line, false);
    }

    /** Returns when it is on the disk. */
    public void addSafely(String line) {
        add(line, true);
    }

    private synchronized void add(String line, boolean isForced) {
        if (line.indexOf('\n') >= 0) {
            throw new IllegalArgumentException("A line has no line break in it");
        }
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            dropTornEnd();
            append(line, isForced);
        } catch (IOException e) {
            throw new MemoryException("write", file, e);
        }
    }

    private void append(String line, boolean isForced) throws IOException {
        try (var channel = FileChannel.open(file, CREATE, APPEND)) {
            var bytes = ByteBuffer.wrap((line + '\n').getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            if (isForced) {
                channel.force(false);
            }
        }
    }

    private void dropTornEnd() throws IOException {
        if (!Files.exists(file) || Files.size(file) == 0 || endsWhole()) {
            return;
        }
        var bytes = Files.readAllBytes(file);
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(end);
        }
    }

    private boolean endsWhole() throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            var last = ByteBuffer.allocate(1);
            channel.read(last, channel.size() - 1);
            return last.get(0) == '\n';
        }
    }

    /** All at once or not at all. */
    public synchronized void replace(List<String> lines) {
        try {
            var folder = file.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            var written = Files.createTempFile(folder, "lines", ".tmp");
            Files.write(written, lines);
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new MemoryException("write", file, e);
        }
    }
}
