package pincite.disk;

import java.io.IOException;
import java.util.Optional;

/** What one of the processes that share a folder does for all: whoever comes first, until it ends, and then another. */
public final class Duty {

    private final Folder folder;
    private final String name;
    private Optional<FolderLock> lock = Optional.empty();
    private boolean isOver;

    /** @param name of its lock */
    public Duty(Folder folder, String name) {
        this.folder = folder;
        this.name = name;
    }

    /** Whether it is this process that does it; taken up where nobody else does. */
    public synchronized boolean isMine() {
        try {
            if (lock.isEmpty() && !isOver) {
                folder.createPrivate();
                lock = folder.tryLock(name);
            }
            return lock.isPresent();
        } catch (IOException e) {
            throw folder.failure("keep", e);
        }
    }

    /** From now on it is another's. */
    public synchronized void end() {
        isOver = true;
        try {
            if (lock.isPresent()) {
                lock.get().close();
            }
        } catch (IOException e) {
            throw folder.failure("keep", e);
        }
        lock = Optional.empty();
    }
}
