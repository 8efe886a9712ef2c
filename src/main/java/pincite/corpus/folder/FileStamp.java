package pincite.corpus.folder;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** What a file system tells of a file without opening it; another stamp means that the file was written or replaced. */
record FileStamp(Map<String, Object> attributes) {

    /** On Unix also when its permissions were last changed: a file may become readable. */
    private static final String ATTRIBUTES = FileSystems.getDefault().supportedFileAttributeViews().contains("unix")
            ? "unix:size,lastModifiedTime,ino,ctime"
            : "size,lastModifiedTime,fileKey";

    static FileStamp of(Path file) {
        try {
            return new FileStamp(new TreeMap<>(Files.readAttributes(file, ATTRIBUTES)));
        } catch (IOException e) {
            return new FileStamp(Map.of());
        }
    }
}
