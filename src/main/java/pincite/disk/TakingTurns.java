package pincite.disk;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Whoever changes what several processes share does so in turn: threads of this process first, then processes. A turn goes with its
 * process, however that ends, and who has it may take it once more.
 */
final class TakingTurns {

    private static final Map<String, ReentrantLock> THREADS = new ConcurrentHashMap<>();
    /** What is done in a turn takes milliseconds; who waits longer waits for a process that stands still. */
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(1);
    /** Files of a folder seldom wait for each other. */
    private static final int PLACES = 32;

    private TakingTurns() {
    }

    /** Of a file, and of what belongs to it: all whose names begin as its does, up to a dot. */
    static <T> T at(Path file, InTurn<T> work) throws IOException {
        var name = file.getFileName().toString();
        var place = Math.floorMod(name.split("\\.", 2)[0].hashCode(), PLACES);
        return in(file.resolveSibling(".turn-" + place), work);
    }

    /** @param lock a file that nothing else is done with */
    static <T> T in(Path lock, InTurn<T> work) throws IOException {
        var threads = THREADS.computeIfAbsent(lock.toAbsolutePath().normalize().toString(), any -> new ReentrantLock());
        threads.lock();
        try {
            return threads.getHoldCount() > 1 ? work.run() : amongProcesses(lock, work);
        } finally {
            threads.unlock();
        }
    }

    private static <T> T amongProcesses(Path lock, InTurn<T> work) throws IOException {
        try (var channel = PrivateFile.open(lock, CREATE, WRITE)) {
            await(channel, lock);
            return work.run();
        }
    }

    /**
     * Asked again and again: a system that lets processes wait looks for circles among processes, and finds some where different threads
     * of two wait for each other's.
     */
    private static void await(FileChannel channel, Path lock) throws IOException {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (!isFree(channel)) {
            if (System.nanoTime() > end) {
                throw new IOException("Another process has held " + lock + " for " + LONGEST.toSeconds()
                        + " seconds: look whether one stands still");
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /** By another path to the same folder, this process may have it itself. */
    static boolean isFree(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }
}
