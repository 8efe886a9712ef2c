package pincite.engine.lucene;

import java.io.IOException;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;

import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.IOUtils;

import pincite.disk.Folder;
import pincite.index.IndexException;

/**
 * The folder of the index: {@code live} is answered from; a first generation is made in {@code building} and becomes live by one
 * renaming, because a Lucene index that dies in its very first commit may be unreadable.
 */
final class IndexFolder {

    private static final String LOCK = "update.lock";

    private final Path root;

    IndexFolder(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    Path root() {
        return root;
    }

    Path live() {
        return root.resolve("live");
    }

    Path building() {
        return root.resolve("building");
    }

    boolean isBuilt() {
        return Files.isDirectory(live());
    }

    /** Another state means that another index took the place of the live one, or that a file of it came or went. */
    LiveState liveState() throws IOException {
        var attributes = Files.readAttributes(live(), BasicFileAttributes.class);
        return new LiveState(String.valueOf(attributes.fileKey()), attributes.lastModifiedTime());
    }

    /** @param key of the folder itself */
    record LiveState(String key, FileTime modified) {

        /** File systems tell time in steps, so what was just written may be written again without another time. */
        private static final Duration STEP = Duration.ofSeconds(2);

        boolean isSettled() {
            return modified.toInstant().isBefore(Instant.now().minus(STEP));
        }
    }

    /** Held by one update at a time, over all processes. */
    Lock lock() {
        try {
            new Folder(root, "the index", "pincite.index.folder").create();
            return FSDirectory.open(root).obtainLock(LOCK);
        } catch (LockObtainFailedException | OverlappingFileLockException e) {
            throw new IndexException.Locked(root, e);
        } catch (IOException e) {
            throw new IndexException.Failed("create", root, e);
        }
    }

    /** What an update that died has left. */
    void clear() throws IOException {
        IOUtils.rm(building(), dropped());
    }

    /** A publishing that was cut short is gone on with: what was built is whole before anything is moved. */
    void recover() throws IOException {
        if (isCutShort()) {
            move(Files.isDirectory(building()) ? building() : dropped(), live());
        }
    }

    private boolean isCutShort() {
        return !isBuilt() && Files.isDirectory(dropped());
    }

    /** What was not published; what was half published stays. */
    void discard() throws IOException {
        if (!isCutShort()) {
            IOUtils.rm(building());
        }
    }

    /** The built index takes the live one's place, if there was one. */
    void publish() throws IOException {
        if (isBuilt()) {
            move(live(), dropped());
        }
        takePlace();
        IOUtils.fsync(root, true);
        IOUtils.rm(dropped());
    }

    private void takePlace() throws IOException {
        try {
            move(building(), live());
        } catch (IOException e) {
            if (isCutShort()) {
                move(dropped(), live());
            }
            throw e;
        }
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    private Path dropped() {
        return root.resolve("dropped");
    }
}
