package pincite.shipped;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code bin/pincite}, where the distribution was unpacked into a folder with a blank; a Java of our own says how it was called. */
class LauncherIT {

    private static final String ECHO = """
                                       #!/bin/sh
                                       echo "in $PWD"
                                       for each in "$@"; do echo "<$each>"; done
                                       exit 7
                                       """;

    @TempDir
    Path folder;
    private Path root;
    private Path script;

    @BeforeEach
    void unpack() throws IOException {
        root = Files.createDirectories(folder.toRealPath().resolve("pro grams/pincite"));
        script = Files.createDirectory(root.resolve("bin")).resolve("pincite");
        Files.copy(Path.of("src/main/distribution/bin/pincite"), script);
        assertThat(script.toFile().setExecutable(true)).isTrue();
        Files.createSymbolicLink(root.resolve("program"), Path.of("target/quarkus-app").toAbsolutePath());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sh", "bash"})
    void handsOnEachArgumentAsItIs(String shell) throws Exception {
        var ended = Ended.in(folder, Map.of("JAVA_HOME", java("17.0.15"), "JAVA_OPTS", "-Xmx256m -Dx=*"), shell,
                script.toString(), "ask", "a  \"b\" '*' $HOME `c` \\", "", "ünd");
        assertThat(ended.code()).as(ended.errors()).isEqualTo(7);
        assertThat(ended.output()).isEqualTo(("in %s\n<-Xmx256m>\n<-Dx=*>\n<-Dpincite.shipped=%s>\n<-jar>\n"
                + "<%s/program/quarkus-run.jar>\n<ask>\n<a  \"b\" '*' $HOME `c` \\>\n<>\n<ünd>\n")
                .formatted(folder.toRealPath(), root, root));
    }

    @Test
    void isFoundThroughLinks() throws Exception {
        var far = Files.createDirectories(folder.resolve("usr/bin")).resolve("pincite");
        var near = folder.resolve("near");
        Files.createSymbolicLink(far, Path.of("../../near"));
        Files.createSymbolicLink(near, script);
        assertThat(Ended.in(folder, Map.of("JAVA_HOME", java("25")), far.toString()).output())
                .contains("<" + root + "/program/quarkus-run.jar>");
    }

    @Test
    void startsTheOneFileBesideIt() throws Exception {
        Files.delete(root.resolve("program"));
        var nothing = Ended.in(folder, Map.of("JAVA_HOME", java("17")), script.toString());
        assertThat(nothing.code()).isOne();
        assertThat(nothing.errors()).startsWith("There is no program for " + script).hasLineCount(1);
        Files.createFile(root.resolve("bin/pincite.jar"));
        assertThat(Ended.in(folder, Map.of("JAVA_HOME", java("17")), script.toString(), "x").output())
                .endsWith("<-jar>\n<%s/bin/pincite.jar>\n<x>\n".formatted(root));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.8.0_392", "11.0.2", "16"})
    void refusesAnOlderJava(String version) throws Exception {
        var old = Ended.in(folder, Map.of("JAVA_HOME", java(version)), script.toString());
        assertThat(old.code()).isOne();
        assertThat(old.errors()).startsWith("Pincite needs Java 17 or newer, and ").hasLineCount(1);
    }

    @Test
    void saysThatThereIsNoJava() throws Exception {
        var nowhere = Ended.in(folder, Map.of("JAVA_HOME", "/nowhere"), script.toString());
        assertThat(nowhere.code()).isOne();
        assertThat(nowhere.errors()).startsWith("JAVA_HOME names no Java: there is no /nowhere/bin/java.");
    }

    /** The program itself, and what it prints for the shell. */
    @Test
    void runsTheProgramAndCompletesItsCommands() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "There is no bash here");
        Files.delete(root.resolve("program"));
        Links.to(Path.of("target/quarkus-app").toAbsolutePath(), Files.createDirectory(root.resolve("program")));
        var home = Map.of("JAVA_HOME", System.getProperty("java.home"), "PINCITE_HOME",
                folder.resolve("home").toString());
        var completion = Ended.in(folder, home, script.toString(), "completion");
        assertThat(completion.code()).as(completion.errors()).isZero();
        assertThat(completion.errors()).isEmpty();
        var file = Files.writeString(folder.resolve("completion"), completion.output());
        assertThat(complete(file, "pincite ")).contains("ask", "serve", "evaluate", "keys", "slack", "watch",
                "completion");
        assertThat(complete(file, "pincite ev")).containsExactly("evaluate");
        assertThat(complete(file, "pincite keys ")).contains("add", "list", "revoke");
        assertThat(complete(file, "pincite slack ma")).containsExactly("manifest");
        assertThat(complete(file, "pincite ask --js")).containsExactly("--json");
        assertThat(complete(file, "pincite index --ho")).containsExactly("--home");
    }

    private String[] complete(Path file, String line) throws Exception {
        var words = line.split(" ", -1);
        var ask = ". \"$1\"; shift; COMP_WORDS=(\"$@\"); COMP_CWORD=$(($# - 1)); _complete_pincite; echo \"${COMPREPLY[*]}\"";
        var command = new String[words.length + 5];
        System.arraycopy(new String[]{"bash", "-c", ask, "bash", file.toString()}, 0, command, 0, 5);
        System.arraycopy(words, 0, command, 5, words.length);
        return Ended.in(folder, Map.of(), command).output().strip().split("\\s+");
    }

    private String java(String version) throws IOException {
        var home = folder.resolve("java " + version);
        var java = Files.createDirectories(home.resolve("bin")).resolve("java");
        Files.writeString(java, ECHO);
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"None\"\nJAVA_VERSION=\"" + version + "\"\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        return home.toString();
    }
}
