package pincite.disk;

import static java.nio.file.StandardOpenOption.APPEND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for everybody who keeps lines: whatever became of the file, what can be read is read and nothing new is lost. */
public abstract class LineFileContract {

    private static final Path FULL = Path.of("/dev/full");

    /** What was set aside by all that was opened. */
    protected final SetAside setAside = new SetAside();

    @TempDir
    protected Path folder;

    /** Where it keeps its lines. */
    protected abstract Path file();

    /** Opens the folder and reads what is there; what is given then is kept. */
    protected abstract Consumer<String> open();

    /** Opens the folder and tells all names, oldest first. */
    protected abstract List<String> kept();

    protected abstract String setting();

    private void keep(String name) {
        open().accept(name);
    }

    @Test
    void keepsALineEach() throws IOException {
        keep("a");
        keep("b");
        assertThat(kept()).containsExactly("a", "b");
        assertThat(Files.readString(file())).endsWith("\n").hasLineCount(2);
        assertThat(setAside.lines()).isEmpty();
    }

    static List<byte[]> torn() {
        return List.of(bytes("{"), bytes("{\"answer\":\"half"), bytes("a"), new byte[]{0}, new byte[]{(byte) 0xC3},
                bytes("x".repeat(100_000)));
    }

    @ParameterizedTest
    @MethodSource("torn")
    void cutsATornEnd(byte[] torn) throws IOException {
        keep("a");
        Files.write(file(), torn, APPEND);
        assertThat(kept()).containsExactly("a");
        keep("b");
        assertThat(kept()).containsExactly("a", "b");
        assertThat(Files.readString(file())).hasLineCount(2);
        assertThat(setAside.lines()).isEmpty();
    }

    @Test
    void cutsATornEndThatIsAll() throws IOException {
        keep("a");
        Files.writeString(file(), "{\"ans");
        assertThat(kept()).isEmpty();
        keep("b");
        assertThat(kept()).containsExactly("b");
    }

    static List<byte[]> unreadable() {
        return List.of(bytes("garbage"), bytes("{}"), bytes("null"), bytes("[]"), bytes("{\"answer\":"),
                new byte[]{0, 0, 0, 0}, new byte[]{(byte) 0xFF, (byte) 0xFE, 1});
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void setsAWholeLineAsideThatCannotBeRead(byte[] line) throws IOException {
        keep("a");
        Files.write(file(), line, APPEND);
        Files.write(file(), bytes("\n"), APPEND);
        keep("b");
        assertThat(kept()).containsExactly("a", "b");
        assertThat(kept()).as("the second time").containsExactly("a", "b");
        assertThat(setAside.lines()).containsExactly(new SetAside.Line(setting(), file(), 2));
        assertThat(Files.readAllBytes(SetAside.beside(file()))).isEqualTo(ended(line));
    }

    @Test
    void setsTheLastLineAsideIfItIsWhole() throws IOException {
        keep("a");
        Files.writeString(file(), "garbage\n", APPEND);
        assertThat(kept()).containsExactly("a");
        keep("b");
        assertThat(kept()).containsExactly("a", "b");
        assertThat(setAside.lines()).containsExactly(new SetAside.Line(setting(), file(), 2));
    }

    @Test
    void isForItsOwnerAlone() throws IOException {
        keep("a");
        Files.writeString(file(), "garbage\n", APPEND);
        kept();
        assertThat(Files.getPosixFilePermissions(file())).hasSize(2);
        assertThat(Files.getPosixFilePermissions(SetAside.beside(file()))).hasSize(2);
    }

    @Test
    void passesOverAnEmptyLine() throws IOException {
        keep("a");
        Files.writeString(file(), "\n\n", APPEND);
        keep("b");
        assertThat(kept()).containsExactly("a", "b");
        assertThat(setAside.lines()).isEmpty();
    }

    @Test
    void saysThatTheDiskIsFull() throws IOException {
        assumeTrue(Files.isWritable(FULL), "There is no full disk here");
        var opened = open();
        Files.createSymbolicLink(file(), FULL);
        assertThatThrownBy(() -> opened.accept("b")).isInstanceOf(DiskException.class)
                .hasMessageContaining("No space left on device").hasMessageEndingWith("or set " + setting() + ".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"keep", "read"})
    void saysThatTheFolderCannotBeUsed(String doing) throws IOException {
        keep("a");
        Files.delete(file());
        Files.createDirectory(file());
        assertThatThrownBy(() -> use(doing)).isInstanceOf(DiskException.class)
                .hasMessageStartingWith("Could not ").hasMessageContaining(file().toString())
                .hasMessageEndingWith("or set " + setting() + ".");
    }

    private void use(String doing) {
        if (doing.equals("keep")) {
            keep("b");
        } else {
            kept();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] ended(byte[] line) {
        var ended = Arrays.copyOf(line, line.length + 1);
        ended[line.length] = '\n';
        return ended;
    }
}
