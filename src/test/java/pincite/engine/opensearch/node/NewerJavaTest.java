package pincite.engine.opensearch.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which Java runs a node, told by what stands in its folder. */
class NewerJavaTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            "21"          | true
                                            "25.0.3"      | true
                                            "21.0.7"      | true
                                            "26-ea"       | true
                                            "17.0.15"     | false
                                            "1.8.0_422"   | false
                                            nonsense      | false
                                            """)
    void isOldEnoughByItsOwnWord(String version, boolean fits) throws IOException {
        assertThat(NewerJava.among(Stream.of(java("some", "JAVA_VERSION=" + version))).isPresent()).isEqualTo(fits);
    }

    @Test
    void theFirstThatFitsIsTaken() throws IOException {
        var homes = Stream.of(java("old", "JAVA_VERSION=\"17\""), folder.resolve("missing"),
                java("first", "JAVA_VERSION=\"21\""), java("second", "JAVA_VERSION=\"25\""));
        assertThat(NewerJava.among(homes)).contains(new NewerJava(folder.resolve("first"), 21));
    }

    @Test
    void whatCannotCompileIsNotTaken() throws IOException {
        var homes = Stream.of(java("runs", "JAVA_VERSION=\"25\"\nMODULES=\"java.base java.logging\""),
                java("compiles", "JAVA_VERSION=\"25\"\nMODULES=\"java.base jdk.compiler\""));
        assertThat(NewerJava.among(homes).orElseThrow().home()).isEqualTo(folder.resolve("compiles"));
    }

    @Test
    void theEnvironmentKnowsSeveral() {
        var environment = Map.of("JAVA_HOME", "/a", "JAVA_HOME_21_X64", "/b", "JDK_25", "/c", "HOME", "/d", "JDK_1",
                " ");
        assertThat(NewerJava.known(environment)).containsExactly(Path.of("/a"), Path.of("/b"), Path.of("/c"));
    }

    private Path java(String name, String release) throws IOException {
        var home = folder.resolve(name);
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), release);
        assertThat(Files.createFile(home.resolve("bin/java")).toFile().setExecutable(true)).isTrue();
        return home;
    }
}
