package pincite.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A folder in which something lasting is kept.
 *
 * @param content what is kept there, as in "an answer"
 * @param setting that says where it is
 */
public record Folder(Path path, String content, String setting) {

    private static final String PROBE = ".probe";
    /** More than an answer takes. */
    private static final int PROBED = 64 * 1024;

    public Folder {
        if (content.isBlank() || setting.isBlank()) {
            throw new IllegalArgumentException("Say what is kept in " + path + " and which setting names it");
        }
    }

    public Path resolve(String name) {
        return path.resolve(name);
    }

    /** One that is made here is private; whoever made it before decided who may look into it. */
    public void create() throws IOException {
        if (!Files.isDirectory(path)) {
            createPrivate();
        }
    }

    /** Only its owner may look into it: what people ask is theirs. */
    public void createPrivate() throws IOException {
        Files.createDirectories(path);
        Platform.close(path);
    }

    /** One process works on it until it closes the lock or ends. */
    public FolderLock lock(String name) throws IOException {
        return tryLock(name).orElseThrow(() -> DiskException.taken(content, path, setting));
    }

    /** The same; empty where another does. */
    public Optional<FolderLock> tryLock(String name) throws IOException {
        return FolderLock.take(resolve(name));
    }

    /** Threads of this process take turns, then processes. @param name of the lock */
    public <T> T inTurn(String name, InTurn<T> work) throws IOException {
        return TakingTurns.in(resolve(name), work);
    }

    /** The same, of one file and of what belongs to it: whose names begin as its does, up to a dot. */
    public <T> T inTurnAt(String file, InTurn<T> work) throws IOException {
        create();
        return TakingTurns.at(resolve(file), work);
    }

    /** @param verb such as "keep" */
    public DiskException failure(String verb, Exception cause) {
        return failure(verb, path, cause);
    }

    DiskException failure(String verb, Path file, Exception cause) {
        return DiskException.failed(verb + ' ' + content, file, setting, cause);
    }

    /** Why nothing can be kept in it just now; empty where something can. */
    public Optional<DiskException> trouble() {
        try {
            create();
            var probe = resolve(PROBE);
            new WholeFile(probe).writePrivately(new byte[PROBED]);
            Files.deleteIfExists(probe);
            Leftovers.clear(path);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(failure("keep", e));
        }
    }

    /** That a file has come or gone is on the disk too. */
    public void sync() throws IOException {
        Platform.sync(path);
    }
}
