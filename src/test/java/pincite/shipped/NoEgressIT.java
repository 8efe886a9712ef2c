package pincite.shipped;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With nothing configured it talks to nobody: not to the network, not to a name server, not to its own machine. */
class NoEgressIT {

    private static final String COUNTERS = "/proc/net/snmp";
    private static final List<String> ALONE = List.of("unshare", "--net", "--map-root-user");

    @TempDir
    static Path folder;

    /** The system itself counts, in a network of the program's own, what was connected to and what found no way out. */
    @Test
    void triesToReachNobody() throws Exception {
        assumeTrue(isPossible(), "This machine gives nobody a network of their own (unshare --net)");
        var counted = folder.resolve("counters");
        var program = ShippedProgram.in(folder.resolve("alone"));
        var alone = program.after(Stream.concat(ALONE.stream(),
                Stream.of("sh", "-c", "\"$@\" && cat " + COUNTERS + " > " + counted, "sh")).toList());
        assertThat(alone.ask("What is Ceffu?")).contains("formerly Binance Custody");
        assertThat(Counters.read(counted)).isEqualTo(new Counters(0, 0, 0, 0));
    }

    /** What is counted is counted: a program that looks a name up is seen. */
    @Test
    void wouldBeSeen() throws Exception {
        assumeTrue(isPossible(), "This machine gives nobody a network of their own (unshare --net)");
        var counted = folder.resolve("seen");
        var command = Stream.concat(ALONE.stream(), Stream.of(java(), "-cp", classPath(), Talkative.class.getName(),
                counted.toString())).toList();
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
        assertThat(Counters.read(counted).withoutAWay()).isPositive();
    }

    static final class Talkative {

        public static void main(String... arguments) throws IOException {
            try (var socket = new java.net.Socket()) {
                socket.connect(new java.net.InetSocketAddress("192.0.2.1", 443), 500);
            } catch (IOException noWay) {
                Files.copy(Path.of(COUNTERS), Path.of(arguments[0]));
            }
        }
    }

    private static boolean isPossible() {
        try {
            var command = Stream.concat(ALONE.stream(), Stream.of("cat", COUNTERS)).toList();
            return new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException | InterruptedException e) {
            return false;
        }
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static String classPath() {
        return Path.of("target/test-classes").toAbsolutePath().toString();
    }
}
