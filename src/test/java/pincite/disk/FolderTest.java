package pincite.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTest {

    @TempDir
    Path path;

    @Test
    void belongsToOneAtATime() throws IOException {
        var folder = new Folder(path, "the inbox", "the.setting");
        var lock = folder.lock("lock");
        assertThatThrownBy(() -> folder.lock("lock")).isInstanceOf(DiskException.class)
                .hasMessage("Another process works on the inbox " + path
                        + ". Stop it, or give this one its own with the.setting.");
        lock.close();
        folder.lock("lock").close();
    }

    @Test
    void isForItsOwnerAloneWhereThatIsAskedFor() throws IOException {
        var folder = new Folder(path.resolve("deep/down"), "an answer", "the.setting");
        folder.createPrivate();
        assertThat(Files.getPosixFilePermissions(folder.path())).hasSize(3);
    }

    @Test
    void isLeftAsItIsWhereItIsThere() throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-x---"));
        new Folder(path, "an answer", "the.setting").create();
        assertThat(Files.getPosixFilePermissions(path)).hasSize(5);
        new Folder(path.resolve("new"), "an answer", "the.setting").create();
        assertThat(Files.getPosixFilePermissions(path.resolve("new"))).hasSize(3);
    }

    @Test
    void saysWhatFailedWhereAndWhatToDo() {
        var failure = new Folder(path, "an answer", "the.setting").failure("keep", new IOException("No space left"));
        assertThat(failure).hasMessage("Could not keep an answer in " + path + ": java.io.IOException: No space left"
                + ". Check that the folder can be written, or set the.setting.");
        assertThat(failure.doing()).isEqualTo("keep an answer");
        assertThat(failure.path()).isEqualTo(path);
        assertThat(failure.setting()).isEqualTo("the.setting");
    }
}
