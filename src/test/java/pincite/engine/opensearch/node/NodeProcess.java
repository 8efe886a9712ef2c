package pincite.engine.opensearch.node;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Assumptions;

/** Starts the JVM of a node. */
final class NodeProcess {

    private static final Path PARTS = Path.of("target/opensearch").toAbsolutePath();
    /** A start is mostly classes that are read and code that runs once: compiling it well costs more than it gains. */
    private static final String OPTIONS = "-Xmx512m -Xms256m -Xmn128m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xlog:disable"
            + " --enable-native-access=ALL-UNNAMED -Dorg.apache.logging.log4j.level=WARN";

    private NodeProcess() {
    }

    /** Why no node can run here, and the remedy. */
    static Optional<String> missing() {
        if (!Files.isDirectory(PARTS)) {
            return Optional
                    .of("OpenSearch is not in " + PARTS + ": mvn test fetches it, unless -P-opensearch is said.");
        }
        return NewerJava.find().isPresent() ? Optional.empty() : Optional.of(NewerJava.remedy());
    }

    /** Skips the test that needs one. */
    static NewerJava javaOrSkip() {
        var missing = missing();
        Assumptions.assumeTrue(missing.isEmpty(), () -> missing.orElse(""));
        return NewerJava.find().orElseThrow();
    }

    static NodeClasses classes() {
        return new NodeClasses(javaOrSkip(), PARTS, program().jar());
    }

    private static NodeProgram program() {
        return new NodeProgram(javaOrSkip(), PARTS);
    }

    /** @param option of Java's, beside those that all have */
    static Process start(Path folder, Map<String, String> settings, String option) {
        var command = new ArrayList<String>();
        command.add(javaOrSkip().executable().toString());
        command.addAll(List.of(System.getProperty(SearchNode.OPTIONS, OPTIONS).split(" ")));
        command.add(option);
        command.addAll(List.of("-cp", PARTS.resolve("*") + File.pathSeparator + program().jar(), NodeProgram.MAIN,
                folder.toString()));
        settings.forEach((name, value) -> command.add(name + "=" + value));
        try {
            return new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("said.txt").toFile())).start();
        } catch (IOException e) {
            throw new UncheckedIOException("Could not start " + command, e);
        }
    }
}
