package pincite.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/** What a file system tells of a file without opening it; another stamp means that the file was written or replaced. */
record FileStamp(long bytes, FileTime modified, String key) {

    private static final FileStamp ABSENT = new FileStamp(-1, FileTime.fromMillis(0), "");

    static FileStamp of(Path file) {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new FileStamp(attributes.size(), attributes.lastModifiedTime(),
                    String.valueOf(attributes.fileKey()));
        } catch (IOException e) {
            return ABSENT;
        }
    }
}
