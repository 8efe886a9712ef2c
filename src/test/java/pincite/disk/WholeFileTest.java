package pincite.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    @TempDir
    Path folder;

    @Test
    void takesThePlaceOfTheOneBeforeAndLeavesNothingBeside() throws IOException {
        var file = new WholeFile(folder.resolve("new/file"));
        file.write("first".getBytes());
        file.write(List.of("second", "é"));
        assertThat(folder.resolve("new/file")).hasContent("second\né\n");
        assertThat(folder.resolve("new")).isDirectoryContaining(path -> path.endsWith("file"));
        assertThat(Files.list(folder.resolve("new"))).hasSize(1);
    }

    @Test
    void whatBreaksOffLeavesTheOneBefore() throws IOException {
        var file = new WholeFile(folder.resolve("file"));
        file.write(new ByteArrayInputStream("whole".getBytes()));
        var broken = new SequenceInputStream(new ByteArrayInputStream("part".getBytes()), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("broken off");
            }
        });
        assertThatThrownBy(() -> file.write(broken)).hasMessage("broken off");
        assertThat(folder.resolve("file")).hasContent("whole");
        assertThat(Files.list(folder)).hasSize(1);
    }

    @Test
    void isForItsOwnerAloneWhereThatIsAskedFor() throws IOException {
        new WholeFile(folder.resolve("file")).writePrivately(new byte[]{1});
        assertThat(Files.getPosixFilePermissions(folder.resolve("file"))).hasSize(2);
    }

    /** A folder that is not empty cannot be moved over. */
    @Test
    void leavesAllAsItWasWhereItFails() throws IOException {
        Files.createDirectories(folder.resolve("taken/by a folder"));
        assertThatThrownBy(() -> new WholeFile(folder.resolve("taken")).write(new byte[]{1}))
                .isInstanceOf(IOException.class);
        assertThat(folder.resolve("taken/by a folder")).isDirectory();
        assertThat(Files.list(folder)).hasSize(1);
    }
}
