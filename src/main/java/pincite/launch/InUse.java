package pincite.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** Whoever runs a program shares a lock on its mark for as long as they live; the system lets go of it, however they end. */
final class InUse {

    private static final String MARK = "in-use";

    /** What nobody holds is closed, and a closed file lets go of its lock. */
    private static final List<FileChannel> HELD = new ArrayList<>();

    private InUse() {
    }

    static void makeMark(Path program) throws IOException {
        Files.createFile(program.resolve(MARK));
    }

    /** Without a lock where the file system has none: then it may be taken away, and is unpacked again at the next start. */
    static boolean mark(Path program) {
        try {
            var mark = FileChannel.open(program.resolve(MARK), StandardOpenOption.READ);
            HELD.add(mark);
            mark.tryLock(0, Long.MAX_VALUE, true);
            return true;
        } catch (OverlappingFileLockException marked) {
            return true;
        } catch (IOException e) {
            return Files.isRegularFile(program.resolve(MARK));
        }
    }

    static boolean byNobody(Path program) {
        try (var mark = FileChannel.open(program.resolve(MARK), StandardOpenOption.WRITE); var lock = mark.tryLock()) {
            return lock != null;
        } catch (IOException | OverlappingFileLockException e) {
            return false;
        }
    }
}
