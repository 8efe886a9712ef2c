package pincite.disk;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A file that is there whole or not at all, also after a power cut: it is written beside and moved into its place. */
public record WholeFile(Path path) {

    /** Writes all that there is. */
    private interface Content {
        void to(FileChannel channel) throws IOException;
    }

    /** Returns when it is on the disk. */
    public void write(byte[] content) throws IOException {
        Files.createDirectories(folder());
        replace(all(content));
    }

    /** Of what is too long to be held at once; read to its end, not closed. */
    public void write(InputStream content) throws IOException {
        Files.createDirectories(folder());
        replace(channel -> content.transferTo(Channels.newOutputStream(channel)));
    }

    /** In UTF-8, each with a line end. */
    public void write(List<String> lines) throws IOException {
        write(lines.stream().map(line -> line + '\n').collect(Collectors.joining()).getBytes(StandardCharsets.UTF_8));
    }

    /** For the owner's eyes alone, where the platform knows owners; so is a folder that is made for it. */
    public void writePrivately(byte[] content) throws IOException {
        if (!Files.isDirectory(folder())) {
            Files.createDirectories(folder());
            Platform.close(folder());
        }
        replace(all(content), Platform.ownerOnly(path));
    }

    private static Content all(byte[] content) {
        return channel -> {
            for (var rest = ByteBuffer.wrap(content); rest.hasRemaining();) {
                channel.write(rest);
            }
        };
    }

    private void replace(Content content, FileAttribute<?>... attributes) throws IOException {
        var folder = folder();
        var beside = folder.resolve(Leftovers.name(path));
        try {
            fill(beside, content, attributes);
            Files.move(beside, path, ATOMIC_MOVE, REPLACE_EXISTING);
        } catch (IOException e) {
            delete(beside, e);
            throw e;
        }
        Platform.sync(folder);
    }

    private Path folder() {
        return path.toAbsolutePath().getParent();
    }

    /** What cannot be deleted either is found by {@link Leftovers}. */
    private static void delete(Path beside, IOException cause) {
        try {
            Files.deleteIfExists(beside);
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    private static void fill(Path file, Content content, FileAttribute<?>... attributes) throws IOException {
        try (var channel = FileChannel.open(file, Set.of(CREATE_NEW, WRITE), attributes)) {
            content.to(channel);
            channel.force(true);
        }
    }
}
