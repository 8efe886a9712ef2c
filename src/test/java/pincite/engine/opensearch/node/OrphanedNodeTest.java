package pincite.engine.opensearch.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests that are killed leave no node behind. */
class OrphanedNodeTest {

    private static final Duration LONGEST = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    @Test
    void endsWithWhoStartedIt() throws IOException {
        NodeProcess.javaOrSkip();
        var parent = start();
        long node;
        try (var output = parent.inputReader()) {
            node = Long.parseLong(output.readLine());
        } finally {
            parent.destroyForcibly();
        }
        Until.isSo(LONGEST, () -> "process " + node + " has ended",
                () -> ProcessHandle.of(node).filter(ProcessHandle::isAlive).isEmpty());
        assertThat(parent.onExit()).succeedsWithin(LONGEST);
    }

    private Process start() throws IOException {
        var classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var arguments = Files.writeString(folder.resolve("arguments"), "-cp \""
                + classPath.replace(File.separator.equals("\\") ? "\\" : "\0", "\\\\") + "\"");
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(List.of(java, "@" + arguments, Parent.class.getName(), folder.toString()))
                .redirectError(folder.resolve("errors").toFile()).start();
    }

    /** Starts a node, says which process it is, and waits to be killed. */
    static final class Parent {

        public static void main(String... arguments) throws InterruptedException {
            var node = NodeProcess.start(Path.of(arguments[0]), Map.of("discovery.type", "single-node",
                    "http.port", "0", "transport.port", "0"), NodeProcess.classes().read());
            Until.isSo(LONGEST, () -> "the node runs", () -> Files.exists(Path.of(arguments[0], "ports")));
            System.out.println(node.pid());
            node.waitFor();
        }
    }
}
