package pincite.disk;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.util.Optional;

/** One process works on a folder; the lock goes with the process, however it ends. */
public final class FolderLock implements Closeable {

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Empty where another has it. */
    static Optional<FolderLock> take(Path file) throws IOException {
        var channel = PrivateFile.open(file, CREATE, WRITE);
        if (isFree(channel)) {
            return Optional.of(new FolderLock(channel));
        }
        channel.close();
        return Optional.empty();
    }

    /** Once nobody else has it. Threads of one process take turns themselves. */
    static FolderLock await(Path file) throws IOException {
        var channel = PrivateFile.open(file, CREATE, WRITE);
        try {
            channel.lock();
            return new FolderLock(channel);
        } catch (IOException | OverlappingFileLockException e) {
            channel.close();
            throw e;
        }
    }

    private static boolean isFree(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
