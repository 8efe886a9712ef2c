package pincite.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Optional;

/**
 * Unpacked programs, a folder for each content. A folder has its name only when it is whole; one process unpacks at a time, and nobody's
 * program is taken away under them.
 */
final class Programs {

    private static final String WHOLE = "program-";
    private static final String PART = "part-";

    private final Path folder;

    Programs(Path folder) {
        this.folder = folder;
    }

    Optional<Path> find(Contents contents) {
        var program = program(contents);
        return InUse.mark(program) && contents.areIn(program) ? Optional.of(program) : Optional.empty();
    }

    Path unpack(Contents contents) throws IOException {
        Files.createDirectories(folder, ownersOnly());
        try (var lock = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            lock.lock();
            var unpackedMeanwhile = find(contents);
            return unpackedMeanwhile.isPresent() ? unpackedMeanwhile.get() : unpackAlone(contents);
        }
    }

    private Path unpackAlone(Contents contents) throws IOException {
        System.err.println("Unpacking the program to " + folder + ", once.");
        removeOthers();
        var part = Files.createTempDirectory(folder, PART);
        try {
            contents.copyTo(part);
            InUse.makeMark(part);
            var program = program(contents);
            Removal.of(program);
            Files.move(part, program, StandardCopyOption.ATOMIC_MOVE);
            InUse.mark(program);
            return program;
        } catch (IOException e) {
            Removal.of(part);
            throw e;
        }
    }

    /** Versions that nobody runs, and what killed processes left. */
    private void removeOthers() throws IOException {
        try (var others = Files.list(folder)) {
            for (var other : others.sorted(Comparator.naturalOrder()).toList()) {
                var name = other.getFileName().toString();
                if (name.startsWith(PART) || name.startsWith(WHOLE) && InUse.byNobody(other)) {
                    Removal.of(other);
                }
            }
        }
    }

    private Path program(Contents contents) {
        return folder.resolve(WHOLE + contents.digest());
    }

    private static FileAttribute<?>[] ownersOnly() {
        boolean knowsOwners = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return knowsOwners
                ? new FileAttribute<?>[]{
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))}
                : new FileAttribute<?>[0];
    }

    @Override
    public String toString() {
        return folder.toString();
    }
}
