package pincite.disk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.ObjectMapper;

/** The first, second, third ... thing fails until all went well: all is there or nothing, and the next one finds nothing in its way. */
class DiskFaultsTest {

    /** No writing takes so many steps. */
    private static final int MANY = 100;

    @TempDir
    Path folder;

    private FaultyDisk disk;

    @BeforeEach
    void faulty() {
        disk = new FaultyDisk(folder);
    }

    @Test
    void aWholeFileIsTheOneBeforeOrTheNewOne() throws IOException {
        var place = folder.resolve("file");
        int faults = 0;
        boolean hasFailed = true;
        for (int number = 1; hasFailed && number < MANY; number++) {
            Files.writeString(place, "before");
            disk.failAt(number);
            var isSaid = isThrown(() -> new WholeFile(disk.at(place)).write("after".getBytes(UTF_8)));
            hasFailed = disk.mend();
            assertThat(isSaid).as("nothing failed, but it says so").isIn(false, hasFailed);
            assertThat(Files.readString(place)).as("fault " + number).isIn("before", "after");
            assertThat(isSaid || Files.readString(place).equals("after")).isTrue();
            assertThat(names()).containsExactly("file");
            faults += hasFailed ? 1 : 0;
        }
        assertThat(faults).isGreaterThan(4);
    }

    @Test
    void aLineIsThereOrRefused() throws IOException {
        int faults = 0;
        boolean hasFailed = true;
        for (int number = 1; hasFailed && number < MANY; number++) {
            var name = "lines" + number;
            disk.failAt(number);
            boolean isFirst = !isThrown(() -> numbers(disk.at(folder), name).append(1));
            boolean isSecond = !isThrown(() -> numbers(disk.at(folder), name).append(2));
            hasFailed = disk.mend();
            numbers(folder, name).append(3);
            var expected = new ArrayList<>(List.of(1, 2, 3));
            expected.removeIf(line -> line == 1 && !isFirst || line == 2 && !isSecond);
            assertThat(numbers(folder, name).read()).as("fault " + number).isEqualTo(expected);
            faults += hasFailed ? 1 : 0;
        }
        assertThat(faults).isGreaterThan(6);
    }

    @Test
    void linesAreReplacedAllOrNone() throws IOException {
        boolean hasFailed = true;
        for (int number = 1; hasFailed && number < MANY; number++) {
            numbers(folder, "lines").replace(List.of(1, 2));
            disk.failAt(number);
            isThrown(() -> numbers(disk.at(folder), "lines").replace(List.of(3, 4)));
            hasFailed = disk.mend();
            assertThat(numbers(folder, "lines").read()).isIn(List.of(1, 2), List.of(3, 4));
            assertThat(names()).containsExactly("lines");
        }
        assertThat(hasFailed).isFalse();
    }

    /** Half of a line was written, and not even that could be taken back; a whole one that was refused may be there. */
    @Test
    void noLineIsTornAfterTheDiskFailedForGood() {
        for (int number = 1; number < 8; number++) {
            var name = "lines" + number;
            numbers(folder, name).append(1);
            disk.failFrom(number);
            boolean isRefused = isThrown(() -> numbers(disk.at(folder), name).append(20));
            disk.mend();
            numbers(folder, name).append(3);
            assertThat(numbers(folder, name).read()).isIn(isRefused ? List.of(1, 3) : List.of(1, 20, 3),
                    List.of(1, 20, 3));
        }
    }

    @Test
    void whatIsLeftBesideGoesWhenTheFolderCanBeWrittenAgain() throws IOException {
        var kept = new Folder(folder, "a number", "the.setting");
        disk.failFrom(3);
        assertThatThrownBy(() -> new WholeFile(disk.at(folder.resolve("file"))).write(new byte[10]))
                .hasMessageContaining(FaultyDisk.REASON);
        assertThat(new Folder(disk.at(folder), "a number", "the.setting").trouble()).isPresent();
        disk.mend();
        assertThat(names()).isNotEmpty();
        for (var name : names()) {
            Files.setLastModifiedTime(folder.resolve(name), FileTime.from(Instant.now().minus(Duration.ofMinutes(1))));
        }
        assertThat(kept.trouble()).isEmpty();
        assertThat(names()).isEmpty();
    }

    @Test
    void whatAnotherProcessMayBeWritingStays() throws IOException {
        var name = Leftovers.name(folder.resolve("file"));
        Files.createFile(folder.resolve(name));
        Files.createFile(folder.resolve("somebody's.tmp"));
        Leftovers.clear(folder);
        assertThat(names()).hasSize(2);
    }

    private static LineFile<Integer> numbers(Path folder, String name) {
        return new LineFile<>(new Folder(folder, "a number", "the.setting"), name,
                new JsonLine<>(new ObjectMapper(), Integer.class), new SetAside());
    }

    /** But for those by which processes take turns. */
    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> !name.startsWith(".turn")).toList();
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    private static boolean isThrown(Work work) {
        try {
            work.run();
            return false;
        } catch (IOException | DiskException e) {
            return true;
        }
    }
}
