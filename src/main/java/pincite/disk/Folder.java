package pincite.disk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * A folder in which something lasting is kept.
 *
 * @param content what is kept there, as in "an answer"
 * @param setting that says where it is
 */
public record Folder(Path path, String content, String setting) {

    public Folder {
        if (content.isBlank() || setting.isBlank()) {
            throw new IllegalArgumentException("Say what is kept in " + path + " and which setting names it");
        }
    }

    public Path resolve(String name) {
        return path.resolve(name);
    }

    /** One that is made here is private; whoever made it before decided who may look into it. */
    void create() throws IOException {
        if (!Files.isDirectory(path)) {
            createPrivate();
        }
    }

    /** Only its owner may look into it: what people ask is theirs. */
    public void createPrivate() throws IOException {
        Files.createDirectories(path);
        var view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(PosixFilePermissions.fromString("rwx------"));
        }
    }

    /** Of a file that is made for its owner's eyes alone; nothing where the platform knows no owners. */
    static FileAttribute<?>[] ownerOnly(Path file) {
        boolean hasOwners = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        return hasOwners ? new FileAttribute<?>[]{ownerOnly} : new FileAttribute<?>[0];
    }

    /** One process works on it until it closes the lock or ends. */
    public FolderLock lock(String name) throws IOException {
        return FolderLock.take(resolve(name)).orElseThrow(() -> DiskException.taken(content, path, setting));
    }

    /** @param verb such as "keep" */
    public DiskException failure(String verb, Exception cause) {
        return failure(verb, path, cause);
    }

    DiskException failure(String verb, Path file, Exception cause) {
        return DiskException.failed(verb + ' ' + content, file, setting, cause);
    }

    /** That a file has come or gone is on the disk too; some systems cannot say so of a folder, and need not. */
    static void sync(Path folder) {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException unknownHere) {
            // Windows opens no folder as a file.
        }
    }
}
