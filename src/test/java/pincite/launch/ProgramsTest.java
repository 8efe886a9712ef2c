package pincite.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramsTest {

    @TempDir
    Path folder;

    @Test
    void areUnpackedOnceAndForTheirOwnerAlone() throws IOException {
        var programs = new Programs(folder.resolve("cache/pincite"));
        try (var contents = contents("one")) {
            assertThat(programs.find(contents)).isEmpty();
            var program = programs.unpack(contents);
            assertThat(program.resolve("lib/a.txt")).hasContent("one");
            assertThat(program.resolve("pincite")).doesNotExist();
            assertThat(programs.find(contents)).contains(program);
            for (var each : List.of(program, program.getParent())) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(each))).isEqualTo("rwx------");
            }
        }
    }

    @Test
    void areUnpackedAgainWhereAFileIsMissing() throws IOException {
        var programs = new Programs(folder.resolve("cache"));
        try (var contents = contents("one")) {
            var program = programs.unpack(contents);
            Files.delete(program.resolve("lib/a.txt"));
            assertThat(programs.find(contents)).isEmpty();
            assertThat(programs.unpack(contents).resolve("lib/a.txt")).hasContent("one");
        }
    }

    @Test
    void takeThePlaceOfThoseThatNobodyRuns() throws IOException {
        var cache = folder.resolve("cache");
        var left = Files.createDirectories(cache.resolve("part-of-a-killed-one/lib"));
        var old = Files.createDirectories(cache.resolve("program-of-before"));
        InUse.makeMark(old);
        var other = Files.createDirectories(cache.resolve("something"));
        try (var one = contents("one"); var two = contents("two")) {
            var run = new Programs(cache).unpack(one);
            assertThat(left).doesNotExist();
            assertThat(old).doesNotExist();
            assertThat(other).exists();
            new Programs(cache).unpack(two);
            assertThat(run).exists();
        }
    }

    @Test
    void goToTheFirstPlaceThatTakesThem() throws IOException {
        var file = Files.createFile(folder.resolve("file"));
        try (var contents = contents("one")) {
            var home = Map.of("XDG_CACHE_HOME", file.toString(), "PINCITE_HOME", folder.resolve("home").toString());
            assertThat(new ProgramPlaces(home).unpacked(contents)).startsWith(folder.resolve("home/.pincite/program"));
            assertThatThrownBy(
                    () -> new ProgramPlaces(Map.of("PINCITE_PROGRAM", file.resolve("x").toString())).unpacked(contents))
                    .isInstanceOf(LaunchException.class)
                    .hasMessageContaining(file + "/x").hasMessageContaining("let PINCITE_PROGRAM name a folder");
        }
    }

    private Contents contents(String text) throws IOException {
        var jar = folder.resolve(text + ".jar");
        try (var out = new ZipOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new ZipEntry("pincite/launch/OneFile.class"));
            out.putNextEntry(new ZipEntry("program/lib/"));
            out.putNextEntry(new ZipEntry("program/lib/a.txt"));
            out.write(text.getBytes());
        }
        return Contents.of(jar);
    }
}
