package pincite.record.kept;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

import org.jboss.logging.Logger;

import pincite.disk.DiskException;
import pincite.disk.Folder;
import pincite.disk.Leftovers;
import pincite.disk.SetAside;
import pincite.disk.WholeFile;

/** The files of answers, one each; a file is there whole or not at all, and the oldest go when there are too many. */
public final class AnswerFiles {

    private static final Logger LOG = Logger.getLogger(AnswerFiles.class);
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8,64}");
    /** Old answers are looked for once in so many. */
    private static final int SELDOM = 500;
    private static final String JSON = ".json";
    /** In the place of an answer that quoted what was withdrawn. */
    private static final String WITHDRAWN = ".withdrawn";

    private final Folder folder;
    private final int keep;
    private final SetAside setAside;
    private final AtomicInteger written = new AtomicInteger();

    /** @param keep how many */
    public AnswerFiles(Folder folder, int keep, SetAside setAside) {
        this.folder = folder;
        this.keep = keep;
        this.setAside = setAside;
    }

    public Folder folder() {
        return folder;
    }

    /** What is nobody's id is nowhere. */
    public Optional<StoredAnswer> find(String id) {
        return read(id, JSON);
    }

    /** What stands in the place of an answer that was withdrawn. */
    public Optional<StoredAnswer> findWithdrawn(String id) {
        return read(id, WITHDRAWN);
    }

    private Optional<StoredAnswer> read(String id, String ending) {
        if (!ID.matcher(id).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(StoredAnswer.read(Files.readAllBytes(folder.resolve(id + ending))));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw folder.failure("read", e);
        }
    }

    public void write(String id, StoredAnswer answer) {
        try {
            new WholeFile(file(id)).writePrivately(answer.bytes());
            setAside.forget(file(id));
        } catch (IOException e) {
            throw folder.failure("keep", e);
        }
    }

    /** It was given again. Where it cannot be written to, it is kept all the same. */
    public void touch(String id) {
        try {
            Files.setLastModifiedTime(file(id), FileTime.from(Instant.now()));
        } catch (IOException e) {
            LOG.warnf("%s counts as old as it was: %s", file(id).toAbsolutePath(), e);
        }
    }

    /** Gone from the disk when this returns, but for what stands in its place. */
    public void withdraw(String id, StoredAnswer instead) {
        try {
            new WholeFile(folder.resolve(id + WITHDRAWN)).writePrivately(instead.bytes());
            Files.deleteIfExists(file(id));
            folder.sync();
        } catch (IOException e) {
            throw folder.failure("delete", e);
        }
    }

    /** It is there, and nobody can read it. */
    public DiskException damaged(String id, IOException how) {
        setAside.add(folder.setting(), file(id));
        return folder.failure("understand", how);
    }

    /** The ids of answers. @param doing what it is for, as in "read" */
    public List<String> newestFirst(String doing) {
        try {
            return Files.isDirectory(folder.path())
                    ? ByAge.newestFirst(folder.path()).stream().map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(JSON))
                            .map(name -> name.substring(0, name.length() - JSON.length())).toList()
                    : List.of();
        } catch (IOException e) {
            throw folder.failure(doing, e);
        }
    }

    /** Called for each that is kept; what goes wrong there is no reason not to give an answer that is. */
    public void tidy() {
        if (written.incrementAndGet() % SELDOM == 1) {
            try {
                Leftovers.clear(folder.path());
                dropOldest();
            } catch (IOException e) {
                LOG.warn(folder.failure("drop", e).getMessage());
            }
        }
    }

    private void dropOldest() throws IOException {
        for (var old : ByAge.newestFirst(folder.path()).stream().skip(keep).toList()) {
            Files.deleteIfExists(old);
            setAside.forget(old);
        }
    }

    private Path file(String id) {
        return folder.resolve(id + JSON);
    }
}
