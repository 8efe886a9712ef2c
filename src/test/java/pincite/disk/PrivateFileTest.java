package pincite.disk;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivateFileTest {

    private static final String OWNERS = "rw-------";

    @TempDir
    Path folder;

    @BeforeEach
    void ownersAreKnown() {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    private Path shared(String name, String permissions) throws IOException {
        var file = Files.createFile(folder.resolve(name));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
        return file;
    }

    @Test
    void isForItsOwnerFromTheBeginning() throws IOException {
        PrivateFile.open(folder.resolve("new"), CREATE, WRITE).close();
        assertThat(permissions(folder.resolve("new"))).isEqualTo(OWNERS);
    }

    @Test
    void oneThatOthersCouldReadIsForItsOwnerFromNowOn() throws IOException {
        new AppendedLines(shared("lines", "rw-r--r--")).append(new byte[]{'a'});
        assertThat(permissions(folder.resolve("lines"))).isEqualTo(OWNERS);
        FolderLock.take(shared("lock", "rw-rw-rw-")).orElseThrow().close();
        assertThat(permissions(folder.resolve("lock"))).isEqualTo(OWNERS);
    }

    @Test
    void itsOwnerMayDoWithItWhatHeCouldBefore() throws IOException {
        PrivateFile.open(shared("run", "rwxr-xr-x"), WRITE).close();
        assertThat(permissions(folder.resolve("run"))).isEqualTo("rwx------");
    }

    @Test
    void aFolderThatIsMadeForItIsForItsOwner() throws IOException {
        var file = folder.resolve("made/file");
        new WholeFile(file).writePrivately(new byte[0]);
        assertThat(permissions(file)).isEqualTo(OWNERS);
        assertThat(permissions(file.getParent())).isEqualTo("rwx------");
        new WholeFile(folder.resolve("open/file")).write(new byte[0]);
        assertThat(permissions(folder.resolve("open"))).contains("r-x");
    }
}
