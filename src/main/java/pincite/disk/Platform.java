package pincite.disk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

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
