package pincite.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import pincite.corpus.Sha256;
import pincite.disk.FileState;
import pincite.disk.Folder;
import pincite.disk.Keeping;
import pincite.disk.WholeFile;

/** The bytes that articles came in, each once, by their SHA-256. */
@ApplicationScoped
public class Originals implements Keeping {

    private static final long MEGABYTE = 1024 * 1024;

    private final Folder folder;
    private final long mostBytes;
    /** How many bytes, as long as the folder is as it was then. */
    private long kept;
    private FileState counted = FileState.NONE;

    @Inject
    Originals(LibraryConfig config) {
        this.folder = new Folder(config.originals(), "an article", "pincite.library.originals");
        this.mostBytes = config.mostMegabytes() * MEGABYTE;
    }

    /** Returns their SHA-256 when they are on the disk. */
    public synchronized String keep(byte[] bytes) {
        var hash = Sha256.of(bytes);
        if (!Files.exists(folder.resolve(hash))) {
            requireRoom(bytes.length);
            write(hash, bytes);
        }
        return hash;
    }

    private void write(String hash, byte[] bytes) {
        try {
            folder.createPrivate();
            new WholeFile(folder.resolve(hash)).writePrivately(bytes);
            kept += bytes.length;
            counted = FileState.of(folder.path());
        } catch (IOException e) {
            throw folder.failure("keep", e);
        }
    }

    private void requireRoom(long more) {
        recount();
        if (kept + more > mostBytes) {
            throw new NotTakenException(NotTakenException.Why.FULL, "The articles that were added take "
                    + mostBytes / MEGABYTE + " MB, the limit of pincite.library.most-megabytes.");
        }
    }

    /** Where another process put something there, or took it away. */
    private void recount() {
        try {
            var now = FileState.of(folder.path());
            if (!now.equals(counted)) {
                kept = count();
                counted = now;
            }
        } catch (IOException e) {
            throw folder.failure("read", e);
        }
    }

    private long count() {
        try (var files = Files.isDirectory(folder.path()) ? Files.list(folder.path()) : List.<Path>of().stream()) {
            return files.mapToLong(Originals::size).sum();
        } catch (IOException e) {
            throw folder.failure("read", e);
        }
    }

    /** One that goes meanwhile has none. */
    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }

    /** Empty where it is not there; who deleted it made the article unreadable, and nothing else. */
    Optional<byte[]> find(String hash) {
        try {
            return Optional.of(Files.readAllBytes(folder.resolve(hash)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw folder.failure("read", e);
        }
    }

    synchronized void delete(String hash) {
        try {
            Files.deleteIfExists(folder.resolve(hash));
        } catch (IOException e) {
            throw folder.failure("delete", e);
        }
    }

    @Override
    public List<Folder> folders() {
        return Files.isDirectory(folder.path()) ? List.of(folder) : List.of();
    }
}
