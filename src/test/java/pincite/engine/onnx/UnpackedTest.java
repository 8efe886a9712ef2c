package pincite.engine.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackedTest {

    /** In a jar of others. */
    private static final String PACKED = BgeSmallEmbeddingModel.TOKENIZER;
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    Path folder;

    private Path file() throws IOException {
        return new Unpacked(folder.resolve("models")).file(PACKED);
    }

    private static byte[] bytes() throws IOException {
        try (var packed = OnnxModel.resource(PACKED)) {
            return packed.readAllBytes();
        }
    }

    @Test
    void isUnpackedOnce() throws IOException {
        var file = file();
        assertThat(file).hasBinaryContent(bytes()).startsWith(folder);
        Files.setLastModifiedTime(file, LONG_AGO);
        assertThat(Files.getLastModifiedTime(file())).isEqualTo(LONG_AGO);
        assertThat(file.getParent()).isDirectoryContaining(each -> each.equals(file)).isNotEmptyDirectory();
    }

    @Test
    void whatWasDamagedIsUnpackedAnew() throws IOException {
        var damaged = bytes();
        damaged[damaged.length / 2]++;
        Files.write(file(), damaged);
        assertThat(file()).hasBinaryContent(bytes());
        Files.write(file(), new byte[0]);
        assertThat(file()).hasBinaryContent(bytes());
    }

    @Test
    void leavesNothingBesideWhatIsWhole() throws IOException {
        try (var files = Files.list(file().getParent())) {
            assertThat(files).hasSize(1);
        }
    }

    /** As classes are, where the program runs from them. */
    @Test
    void whatIsAFileAlreadyStaysWhereItIs() throws IOException {
        assertThat(new Unpacked(folder).file("application.properties")).exists();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void saysThatItCannotBeKept() throws IOException {
        var file = Files.writeString(folder.resolve("models"), "no folder");
        assertThatThrownBy(() -> new Unpacked(file).file(PACKED)).isInstanceOf(FileSystemException.class);
        assertThatThrownBy(() -> new Unpacked(folder).file("nothing.onnx")).hasMessage("There is no nothing.onnx");
    }
}
