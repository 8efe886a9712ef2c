package pincite.key;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

import com.fasterxml.jackson.databind.ObjectMapper;

import pincite.disk.FileState;
import pincite.disk.Folder;
import pincite.disk.WholeFile;

/** All keys in one file, written whole, and read again as soon as any process has written it. */
final class KeyFile {

    private static final String NAME = "keys.json";

    private final Folder folder;
    private final Path path;
    private final ObjectMapper json;
    private volatile Read last = Read.NONE;

    KeyFile(Folder folder, ObjectMapper json) {
        this.folder = folder;
        this.path = folder.resolve(NAME);
        this.json = json;
    }

    private record Content(List<Key> keys) {
    }

    /** @param state of the file when they were read */
    private record Read(FileState state, List<Key> keys) {

        static final Read NONE = new Read(FileState.NONE, List.of());
    }

    /** Whether a key was ever made; also where nobody may look. */
    boolean isThere() {
        return !Files.notExists(path);
    }

    /** @throws pincite.disk.DiskException where they cannot be read, which is not as if there were none */
    List<Key> keys() {
        try {
            var now = FileState.of(path);
            if (!last.state().equals(now)) {
                last = new Read(now, read());
            }
            return last.keys();
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (IOException e) {
            throw folder.failure("read", e);
        }
    }

    private List<Key> read() throws IOException {
        return List.copyOf(json.readValue(Files.readAllBytes(path), Content.class).keys());
    }

    /** Returns when it is on the disk. */
    void write(List<Key> keys) throws IOException {
        new WholeFile(path).writePrivately(json.writeValueAsBytes(new Content(keys)));
    }
}
