package pincite;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** What the tree of folders promises whoever looks for something. */
class HouseTest {

    private static final int MOST_FILES = 25;
    private static final String MAP = "package-info.java";

    @Test
    void noNameStandsTwice() {
        assertThat(more(1, file -> file.getFileName().toString())).isEmpty();
    }

    @Test
    void noFolderIsCrowded() {
        assertThat(more(MOST_FILES, Path::getParent)).isEmpty();
    }

    private static <T> Map<T, Long> more(long most, Function<Path, T> what) {
        var counts = sources().collect(groupingBy(what, counting()));
        counts.values().removeIf(count -> count <= most);
        return counts;
    }

    private static Stream<Path> sources() {
        return Stream.of("src/main/java", "src/test/java", "src/benchmark/java").map(Path::of)
                .filter(Files::isDirectory)
                .flatMap(HouseTest::files)
                .filter(file -> file.toString().endsWith(".java") && !file.endsWith(MAP));
    }

    private static Stream<Path> files(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException("Could not list " + folder, e);
        }
    }
}
