package pincite.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Objects;

/**
 * Another whenever a file is, whoever wrote it: looked at before each use of what is known of it, in some microseconds.
 *
 * @param key of the file itself, for what is written whole is another file
 */
public record FileState(String key, FileTime written, long size) {

    public static final FileState NONE = new FileState("", FileTime.fromMillis(0), 0);

    /** {@link #NONE} where there is no file. */
    public static FileState of(Path file) throws IOException {
        try {
            var seen = Files.readAttributes(file, BasicFileAttributes.class);
            return new FileState(Objects.toString(seen.fileKey()), seen.lastModifiedTime(), seen.size());
        } catch (NoSuchFileException e) {
            return NONE;
        }
    }
}
