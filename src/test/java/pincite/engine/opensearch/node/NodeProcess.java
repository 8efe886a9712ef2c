package pincite.engine.opensearch.node;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Assumptions;

/** Starts the JVM of a node. */
final class NodeProcess {

    private static final Path PARTS = Path.of("target/opensearch").toAbsolutePath();
    private static final Path SOURCE = Path.of("src/test/opensearch/StartNode.java").toAbsolutePath();
    /** A start is mostly classes that are read and code that runs once: compiling it well costs more than it gains. */
    private static final List<String> OPTIONS = List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
            "--add-modules=jdk.incubator.vector", "--enable-native-access=ALL-UNNAMED",
            "-Dorg.apache.logging.log4j.level=WARN");

    private NodeProcess() {
    }

    /** Skips the test that needs one, with the remedy. */
    static NewerJava javaOrSkip() {
        Assumptions.assumeTrue(Files.isDirectory(PARTS),
                () -> "OpenSearch is not in " + PARTS + ": mvn test fetches it, unless -P-opensearch is said.");
        var java = NewerJava.find();
        Assumptions.assumeTrue(java.isPresent(), () -> "OpenSearch runs on Java " + NewerJava.OLDEST
                + " or newer, and none is found: install one, or name its folder by -D" + NewerJava.SETTING
                + "=FOLDER.");
        return java.get();
    }

    static Process start(Path folder, Map<String, String> settings) {
        var command = new ArrayList<String>();
        command.add(javaOrSkip().executable().toString());
        command.addAll(OPTIONS);
        command.addAll(List.of("-cp", PARTS.resolve("*").toString(), SOURCE.toString(), folder.toString()));
        settings.forEach((name, value) -> command.add(name + "=" + value));
        try {
            return new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("said.txt").toFile())).start();
        } catch (IOException e) {
            throw new UncheckedIOException("Could not start " + command, e);
        }
    }
}
