package pincite.shipped;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A command alone is carried out by another Java, and nobody notices but by the clock. */
class BriefRunIT {

    private static final Path PACKAGED = Path.of("target/quarkus-app").toAbsolutePath();

    @TempDir
    Path folder;
    private Path program;

    /** One of its own, in which an archive is made anew. */
    @BeforeEach
    void linkProgram() throws IOException {
        program = folder.toRealPath().resolve("program");
        try (var files = Files.walk(PACKAGED)) {
            for (var file : files.filter(each -> !isArchive(each)).toList()) {
                var place = program.resolve(PACKAGED.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(place);
                } else {
                    link(file, place);
                }
            }
        }
    }

    private static void link(Path file, Path place) throws IOException {
        try {
            Files.createLink(place, file);
        } catch (FileSystemException | UnsupportedOperationException e) {
            Files.copy(file, place);
        }
    }

    private static boolean isArchive(Path file) {
        return file.getFileName().toString().startsWith("classes-");
    }

    private List<Path> archives() throws IOException {
        try (var files = Files.list(program)) {
            return files.filter(BriefRunIT::isArchive).sorted(Comparator.naturalOrder()).toList();
        }
    }

    private Ended run(List<String> options, String... words) throws Exception {
        var line = new ArrayList<>(List.of(java()));
        line.addAll(options);
        line.addAll(List.of("-jar", program.resolve("quarkus-run.jar").toString()));
        line.addAll(List.of(words));
        return Ended.in(folder, Map.of(), line.toArray(String[]::new));
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    @Test
    void theBuildLeavesAnArchive() throws IOException {
        try (var files = Files.list(PACKAGED)) {
            assertThat(files.filter(BriefRunIT::isArchive)).isNotEmpty().allMatch(file -> file.toFile().length() > 0);
        }
    }

    @Test
    void theFirstCommandMakesTheArchiveAndTheNextBeginsWithIt() throws Exception {
        var first = run(List.of(), "--version");
        var made = archives();
        assertThat(made).hasSize(1).allMatch(file -> file.toFile().length() > 1_000_000);
        var second = run(List.of(), "--version");
        assertThat(second).isEqualTo(first);
        assertThat(first.code()).isZero();
        assertThat(first.errors()).isEmpty();
        assertThat(archives()).isEqualTo(made);
    }

    @Test
    void anArchiveThatIsNoneIsPassedOver() throws Exception {
        var first = run(List.of(), "--version");
        for (var archive : archives()) {
            assertThat(archive.toFile().setWritable(true)).isTrue();
            Files.writeString(archive, "no archive");
        }
        assertThat(run(List.of(), "--version")).isEqualTo(first);
    }

    @Test
    void endsWithWhatTheCommandEndsWith() throws Exception {
        assertThat(run(List.of(), "keys", "revoke", "nobody").code()).isOne();
        assertThat(run(List.of(), "keys", "revoke", "nobody").code()).isOne();
        assertThat(run(List.of(), "ask").code()).isEqualTo(2);
    }

    @Test
    void settingsReachTheOther() throws Exception {
        var ended = run(List.of("-Dpincite.keys.folder=elsewhere"), "keys", "add", "desk");
        assertThat(ended.code()).as(ended.errors()).isZero();
        assertThat(folder.resolve("elsewhere")).isDirectory();
    }

    /** As whoever unpacked the program says where its articles are. */
    @Test
    void articlesThatComeAlongReachTheOther() throws Exception {
        var shipped = "-Dpincite.shipped=" + Path.of("").toAbsolutePath();
        var answered = run(List.of(shipped), "ask", "--home=new", "Why was the inspection denied?");
        assertThat(answered.code()).as(answered.errors()).isZero();
        assertThat(folder.resolve("new/corpus/articles")).isNotEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"serve", "ask Who?", "evaluate questions.jsonl"})
    void aWrongSettingIsToldInOneSentence(String line) throws Exception {
        var refused = run(List.of("-Dpincite.reader.model=/nowhere", "-Dquarkus.http.port=0",
                "-Dquarkus.log.level=WARN"), line.split(" "));
        assertThat(refused.code()).isEqualTo(line.startsWith("evaluate") ? 3 : 1);
        assertThat(refused.errors()).startsWith("'pincite.reader.model' is '/nowhere', which is no folder.")
                .hasLineCount(1);
    }

    @Test
    void whoeverSetsJavaGetsTheJavaThatTheySet() throws Exception {
        assertThat(run(List.of("-Xmx256m"), "--version").code()).isZero();
        assertThat(archives()).isEmpty();
    }

    @Test
    void whoStopsTheCommandStopsTheOther() throws Exception {
        assumeTrue(Set.of("Linux", "Mac OS X").contains(System.getProperty("os.name")), "Signals are not for Windows");
        var line = List.of(java(), "-jar", program.resolve("quarkus-run.jar").toString(), "ask", "Who?");
        var first = Ended.start(folder, Map.of(), line.toArray(String[]::new)).start();
        var other = child(first);
        first.destroy();
        assertThat(first.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(other.isAlive()).isFalse();
    }

    private static ProcessHandle child(Process process) {
        while (process.isAlive()) {
            var child = process.descendants().findFirst();
            if (child.isPresent()) {
                return child.get();
            }
            Thread.onSpinWait();
        }
        throw new AssertionError("It ended with " + process.exitValue() + " and had started nothing");
    }
}
