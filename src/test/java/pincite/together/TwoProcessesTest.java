package pincite.together;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two processes keep things in one folder as fast as they can, and one of them is killed. */
class TwoProcessesTest {

    private static final int MANY = 150;
    private static final int KILLED_AFTER = 50;

    @TempDir
    Path folder;

    /** What was said to be kept is there, whoever died, and who lives goes on. */
    @ParameterizedTest
    @EnumSource
    void oneIsKilledAndTheOtherGoesOn(Store store) throws Exception {
        var killed = start(store, 0, Integer.MAX_VALUE / 2);
        var living = start(store, 1_000_000, MANY);
        var ofLiving = CompletableFuture.supplyAsync(() -> said(living, MANY));
        var all = new ArrayList<>(said(killed, KILLED_AFTER));
        assertThat(all).as(Files.readString(folder.resolve("errors0"))).hasSize(KILLED_AFTER);
        killed.destroyForcibly();
        all.addAll(ofLiving.get());
        assertThat(living.waitFor()).as(Files.readString(folder.resolve("errors1000000"))).isZero();
        var kept = store.open(folder.resolve("shared"));
        assertThat(all).hasSize(KILLED_AFTER + MANY).allMatch(kept.has()::test);
        kept.keep().accept(2_000_000);
        assertThat(kept.has()).accepts(2_000_000);
        assertThat(setAside()).isEmpty();
    }

    private static List<Integer> said(Process process, int many) {
        var said = new ArrayList<Integer>();
        try {
            var output = process.inputReader();
            for (var line = output.readLine(); line != null; line = output.readLine()) {
                said.add(Integer.valueOf(line));
                if (said.size() == many) {
                    break;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return said;
    }

    private Process start(Store store, int first, int many) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        // A file each: the first program may still read its own when the second starts.
        var arguments = Files.writeString(folder.resolve("arguments" + first), "-cp \"" + classPath + "\"");
        Files.createDirectories(folder.resolve("shared"));
        return new ProcessBuilder(List.of(java, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "@" + arguments,
                Writer.class.getName(), store.name(), folder.resolve("shared").toString(), String.valueOf(first),
                String.valueOf(many))).redirectError(folder.resolve("errors" + first).toFile()).start();
    }

    private List<Path> setAside() throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".set-aside")).toList();
        }
    }
}
