package pincite.engine.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.langchain4j.data.segment.TextSegment;

/** A process that is told to end while models are loaded and texts are read ends, and does not crash. */
class EndingTest {

    private static final int EXIT_CODE = 7;
    private static final int MODELS = 5;
    private static final String DONE = "All is read.";

    @TempDir
    Path folder;

    @Test
    void endsWhatItIsAt() throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var said = folder.resolve("said");
        var builder = new ProcessBuilder(java, "-XX:-CreateCoredumpOnCrash",
                "-XX:ErrorFile=" + folder.resolve("crash"), "-cp", System.getProperty("java.class.path"),
                Ending.class.getName()).redirectErrorStream(true).redirectOutput(said.toFile());
        // What is let go of is overwritten at once (glibc), so that whoever still uses it does not get away with it.
        builder.environment().put("MALLOC_PERTURB_", "165");
        var process = builder.start();
        boolean ended = process.waitFor(1, TimeUnit.MINUTES);
        process.destroyForcibly().waitFor();
        assertThat(ended).as(Files.readString(said)).isTrue();
        assertThat(said).content().endsWith(DONE + System.lineSeparator());
        assertThat(process.exitValue()).as(Files.readString(said)).isEqualTo(EXIT_CODE);
    }

    static final class Ending {

        /** The first model is there, the next are being loaded when the process is told to end, and it waits for them, as a service does. */
        public static void main(String... arguments) throws InterruptedException {
            var first = new CountDownLatch(1);
            var loading = new Thread(() -> {
                for (int each = 0; each < MODELS; each++) {
                    new BgeSmallEmbeddingModel(1).embedAll(List.of(TextSegment.from("The court ruled " + each)));
                    first.countDown();
                }
                System.out.println(DONE);
            });
            Runtime.getRuntime().addShutdownHook(new Thread(() -> join(loading)));
            loading.setDaemon(true);
            loading.start();
            first.await();
            System.exit(EXIT_CODE);
        }

        private static void join(Thread thread) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException("Nobody interrupts who ends", e);
            }
        }
    }
}
