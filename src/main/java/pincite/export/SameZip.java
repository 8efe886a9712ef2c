package pincite.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** An archive of which nothing says when it was made: the same files are the same bytes. */
final class SameZip {

    /** The first that an archive can name. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    /** Looked for first by who opens a document. */
    private static final String TYPES = "[Content_Types].xml";

    private SameZip() {
    }

    static byte[] of(byte[] archive) throws IOException {
        var files = files(archive);
        try (var bytes = new ByteArrayOutputStream(); var zip = new ZipOutputStream(bytes)) {
            put(zip, TYPES, files.remove(TYPES));
            for (var file : files.entrySet()) {
                put(zip, file.getKey(), file.getValue());
            }
            zip.finish();
            return bytes.toByteArray();
        }
    }

    private static Map<String, byte[]> files(byte[] archive) throws IOException {
        var files = new TreeMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
