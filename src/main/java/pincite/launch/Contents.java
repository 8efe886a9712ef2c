package pincite.launch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The program's files as the one file carries them. */
final class Contents implements Closeable {

    private static final String ROOT = "program/";
    private static final int DIGEST_BYTES = 8;

    private final ZipFile jar;
    private final List<? extends ZipEntry> files;

    private Contents(ZipFile jar) {
        this.jar = jar;
        this.files = jar.stream().filter(file -> file.getName().startsWith(ROOT) && !file.isDirectory())
                .sorted(Comparator.comparing(ZipEntry::getName)).toList();
    }

    static Contents of(Path jar) throws IOException {
        return new Contents(new ZipFile(jar.toFile()));
    }

    /** Of the names and checksums that the jar lists, so that nothing but the list is read at each start. */
    String digest() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var file : files) {
                digest.update(file.getName().getBytes(StandardCharsets.UTF_8));
                digest.update(
                        ByteBuffer.allocate(2 * Long.BYTES).putLong(file.getCrc()).putLong(file.getSize()).flip());
            }
            return HexFormat.of().formatHex(digest.digest(), 0, DIGEST_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    long size() {
        return files.stream().mapToLong(ZipEntry::getSize).sum();
    }

    /** Whether a folder has all of them, each of its length: whoever tidies up old files may have taken some. */
    boolean areIn(Path folder) {
        return files.stream().allMatch(file -> folder.resolve(name(file)).toFile().length() == file.getSize());
    }

    void copyTo(Path folder) throws IOException {
        for (var file : files) {
            var target = folder.resolve(name(file));
            Files.createDirectories(target.getParent());
            try (var bytes = jar.getInputStream(file)) {
                Files.copy(bytes, target);
            }
        }
    }

    private static String name(ZipEntry file) {
        return file.getName().substring(ROOT.length());
    }

    @Override
    public void close() throws IOException {
        jar.close();
    }
}
