package pincite.disk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** What some platforms know and others do not. */
final class Platform {

    private Platform() {
    }

    /** Of a file that is made for its owner's eyes alone; nothing where the platform knows no owners. */
    static FileAttribute<?>[] ownerOnly(Path file) {
        boolean hasOwners = isPosix(file);
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        return hasOwners ? new FileAttribute<?>[]{ownerOnly} : new FileAttribute<?>[0];
    }

    /** Of a folder likewise; who made it before decided who may look into it, so it has just been made. */
    static void close(Path folder) throws IOException {
        if (isPosix(folder)) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    /** What others may do with a file that was there before ends; nothing where it is somebody else's, who lets us write to it. */
    static void tighten(Path file) throws IOException {
        if (isPosix(file)) {
            var permissions = Files.getPosixFilePermissions(file);
            boolean isShared = permissions.removeIf(permission -> !permission.name().startsWith("OWNER"));
            if (isShared) {
                tighten(file, permissions);
            }
        }
    }

    private static void tighten(Path file, Set<PosixFilePermission> permissions) throws IOException {
        try {
            Files.setPosixFilePermissions(file, permissions);
        } catch (FileSystemException e) {
            // "Operation not permitted": whoever owns it lets us write to it, and says who else may.
        }
    }

    /** That a file has come or gone is on the disk too; some systems cannot say so of a folder, and need not. */
    static void sync(Path folder) throws IOException {
        if (isPosix(folder)) {
            try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private static boolean isPosix(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
