package pincite.disk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.APPEND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds where a file is written anew. */
class LineFileTest {

    private static final LineFormat<Integer> NUMBERS = new LineFormat<>() {

        @Override
        public String write(Integer number) {
            return number.toString();
        }

        @Override
        public Integer read(String line) {
            return Integer.valueOf(line);
        }
    };

    private final SetAside setAside = new SetAside();

    @TempDir
    Path folder;

    private LineFile<Integer> numbers;

    @BeforeEach
    void keepOneAndGarbage() throws IOException {
        numbers = new LineFile<>(new Folder(folder, "a number", "the.setting"), "numbers", NUMBERS, setAside);
        numbers.append(1);
        Files.writeString(numbers.path(), "garbage\n", APPEND);
    }

    @Test
    void isNotWrittenAnewWhileALineIsNowhereElse() throws IOException {
        Files.createDirectory(SetAside.beside(numbers.path()));
        assertThat(numbers.read()).containsExactly(1);
        assertThatThrownBy(() -> numbers.replace(List.of(1, 2))).isInstanceOf(DiskException.class);
        assertThat(Files.readString(numbers.path(), UTF_8)).contains("garbage");
    }

    @Test
    void anotherLineWithTheSameNumberIsKeptToo() throws IOException {
        numbers.read();
        numbers.replace(List.of(1));
        Files.writeString(numbers.path(), "rubbish\n", APPEND);
        numbers.read();
        assertThat(Files.readAllLines(SetAside.beside(numbers.path()))).containsExactly("garbage", "rubbish");
    }
}
