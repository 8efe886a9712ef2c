package pincite.engine.onnx;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A folder of what lies packed in the program and is read as files. Each is unpacked once and then known by length and checksum, which
 * the package has; to unpack all anew takes longer than to answer.
 */
record Unpacked(Path folder) {

    private static final int BLOCK_BYTES = 1 << 16;

    /** @throws IOException where it cannot be kept here, or there is no such resource */
    Path file(String resource) throws IOException {
        var place = Unpacked.class.getResource("/" + resource);
        if (place == null) {
            throw new FileNotFoundException("There is no " + resource);
        }
        var connection = place.openConnection();
        if (!(connection instanceof JarURLConnection packed)) {
            return Path.of(URI.create(connection.getURL().toString()));
        }
        packed.setUseCaches(false);
        try (var jar = packed.getJarFile()) {
            return file(packed.getJarEntry(), jar);
        }
    }

    private Path file(ZipEntry packed, ZipFile jar) throws IOException {
        var file = folder.resolve(Path.of(packed.getName()).getFileName());
        if (!isWhole(file, packed)) {
            Files.createDirectories(folder);
            try (var bytes = jar.getInputStream(packed)) {
                put(bytes, file);
            }
        }
        return file;
    }

    private static void put(InputStream bytes, Path file) throws IOException {
        var part = Files.createTempFile(file.getParent(), file.getFileName().toString(), ".tmp");
        try {
            Files.copy(bytes, part, REPLACE_EXISTING);
            try (var channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(part, file, ATOMIC_MOVE, REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static boolean isWhole(Path file, ZipEntry packed) throws IOException {
        return Files.isRegularFile(file) && Files.size(file) == packed.getSize() && checksum(file) == packed.getCrc();
    }

    private static long checksum(Path file) throws IOException {
        var checksum = new CRC32();
        var block = new byte[BLOCK_BYTES];
        try (var bytes = Files.newInputStream(file)) {
            for (int read = bytes.read(block); read >= 0; read = bytes.read(block)) {
                checksum.update(block, 0, read);
            }
        }
        return checksum.getValue();
    }
}
