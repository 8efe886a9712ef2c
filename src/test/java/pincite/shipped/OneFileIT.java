package pincite.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code java -jar pincite.jar}, as somebody has it who downloaded this one file. */
class OneFileIT {

    private static final String JAR = Path.of("target/pincite.jar").toAbsolutePath().toString();
    private static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();

    @TempDir
    Path folder;

    @Test
    void answersFromAnEmptyFolder() throws Exception {
        var empty = Files.createDirectory(folder.resolve("an empty folder"));
        var first = pincite(empty, "ask", "Why was the inspection denied?");
        assertThat(first.code()).as(first.errors()).isZero();
        assertThat(first.output()).contains("additional witnesses");
        assertThat(first.errors()).contains("Unpacking the program to ", "those that come along are in ");
        assertThat(names(empty)).containsExactlyInAnyOrder("corpus", ".pincite");
        var second = pincite(empty, "--version");
        assertThat(second.output()).contains("pincite ", " (commit ", "; Java " + System.getProperty("java.version"));
        assertThat(second.errors()).isEmpty();
    }

    @Test
    void keepsEverythingInTheHomeWhateverTheFolder() throws Exception {
        var here = Files.createDirectory(folder.resolve("here"));
        var home = folder.resolve("a home/of mine");
        Files.writeString(Files.createDirectories(home.resolve("config")).resolve("application.properties"),
                "pincite.index.folder=elsewhere");
        var answer = pincite(here, "ask", "--json", "What is Ceffu?", "--home", home.toString());
        assertThat(answer.code()).as(answer.errors()).isZero();
        assertThat(names(here)).isEmpty();
        assertThat(names(home)).containsExactlyInAnyOrder("config", "corpus", ".pincite", "elsewhere");
        Files.writeString(here.resolve("answer.json"), answer.output());
        var proof = pincite(here, "--home=" + home, "verify", "answer.json");
        assertThat(proof.code()).as(proof.errors()).isZero();
    }

    @Test
    void isUnpackedOnceThoughTwoBegin() throws Exception {
        var processes = new ArrayList<Process>();
        for (int each = 0; each < 2; each++) {
            processes.add(Ended.start(folder, cache(), JAVA, "-jar", JAR, "--version")
                    .redirectErrorStream(true).redirectOutput(folder.resolve("out" + each).toFile()).start());
        }
        for (var process : processes) {
            assertThat(process.waitFor()).isZero();
        }
        assertThat(names(folder.resolve("cache/pincite"))).hasSize(2).contains("lock");
        assertThat(Files.readString(folder.resolve("out0")) + Files.readString(folder.resolve("out1")))
                .containsOnlyOnce("Unpacking");
    }

    @Test
    void saysInASentenceWhatIsWrong() throws Exception {
        var file = Files.createFile(folder.resolve("file"));
        var unpacked = Ended.in(folder, Map.of("PINCITE_PROGRAM", file.toString()), JAVA, "-jar", JAR, "--version");
        assertThat(unpacked.code()).isOne();
        assertThat(unpacked.errors()).contains("let PINCITE_PROGRAM name a folder").hasLineCount(1);
        var home = pincite(folder, "ask", "Why?", "--home", file.toString());
        assertThat(home.code()).isEqualTo(2);
        assertThat(home.errors()).contains("--home names a file, not a folder: " + file);
    }

    private Ended pincite(Path from, String... arguments) throws Exception {
        var command = new ArrayList<>(List.of(JAVA, "-jar", JAR));
        command.addAll(List.of(arguments));
        return Ended.in(from, cache(), command.toArray(String[]::new));
    }

    private Map<String, String> cache() {
        return Map.of("XDG_CACHE_HOME", folder.resolve("cache").toString());
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
