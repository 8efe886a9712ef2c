package pincite.engine.onnx;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import pincite.disk.Leftovers;
import pincite.disk.WholeFile;

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
            try (var bytes = jar.getInputStream(packed)) {
                new WholeFile(file).write(bytes);
            }
            Leftovers.clear(folder);
        }
        return file;
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
