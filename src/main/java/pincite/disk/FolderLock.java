package pincite.disk;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** One process works on a folder; the lock goes with the process, however it ends. */
public final class FolderLock implements Closeable {

    /** A system lets go of a lock as soon as its process closes the file anywhere, so what is held here is not opened again. */
    private static final Set<String> HELD = ConcurrentHashMap.newKeySet();

    private final String file;
    private final FileChannel channel;

    private FolderLock(String file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Empty where another has it. */
    static Optional<FolderLock> take(Path path) throws IOException {
        var file = path.toAbsolutePath().normalize().toString();
        if (!HELD.add(file)) {
            return Optional.empty();
        }
        var taken = Optional.<FolderLock>empty();
        try {
            taken = take(file, PrivateFile.open(path, CREATE, WRITE));
            return taken;
        } finally {
            if (taken.isEmpty()) {
                HELD.remove(file);
            }
        }
    }

    private static Optional<FolderLock> take(String file, FileChannel channel) throws IOException {
        if (TakingTurns.isFree(channel)) {
            return Optional.of(new FolderLock(file, channel));
        }
        channel.close();
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        channel.close();
        HELD.remove(file);
    }
}
