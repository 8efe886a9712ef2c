package pincite.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A command beside a running service is carried out by it: the same answer, without what an answer takes to be loaded. */
class ServedCommandsIT {

    private static final String QUESTION = "Why was the inspection denied?";
    private static final String LUCENE = "org.apache.lucene";

    @TempDir
    static Path folder;

    private static ShippedProgram program;
    private static Process service;

    @BeforeAll
    static void serve() throws Exception {
        program = ShippedProgram.in(folder.resolve("home"));
        service = start(program);
    }

    /** It says when it has indexed. */
    private static Process start(ShippedProgram program) throws IOException {
        var service = program.with(Map.of("QUARKUS_HTTP_PORT", "0")).process("serve").redirectErrorStream(true).start();
        var said = service.inputReader().lines().filter(line -> line.contains("Generation ")).findFirst();
        assertThat(said).isPresent();
        return service;
    }

    @AfterAll
    static void stop() {
        service.destroyForcibly();
    }

    @Test
    void answersTheSameAndLoadsNothingForIt() throws Exception {
        var loaded = folder.resolve("served");
        var alone = folder.resolve("alone");
        var served = program.with(logging(loaded)).ask(QUESTION);
        var own = program.with(logging(alone)).with(Map.of("PINCITE_COMMANDS_FOLDER", "nobody")).ask(QUESTION);
        assertThat(served).contains("additional witnesses").isEqualTo(own);
        assertThat(Files.readString(alone)).contains(LUCENE);
        assertThat(Files.readString(loaded)).doesNotContain(LUCENE, "io.vertx", "com.fasterxml.jackson");
    }

    @Test
    void anArticleThatHasJustComeIsAnsweredFrom() throws Exception {
        var article = program.folder().resolve("corpus/articles/ferry.md");
        Files.writeString(article,
                "---\ntitle: The ferry\n---\n\nThe ferry Alma Reyes sank near Port Kestrel on Monday.\n");
        assertThat(program.ask("Where did the ferry sink?")).contains("near Port Kestrel");
    }

    @Test
    void aServiceThatStopsLeavesNoSocket() throws Exception {
        var home = ShippedProgram.in(folder.resolve("stopping"));
        var stopping = start(home);
        stopping.destroy();
        assertThat(stopping.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(home.folder().resolve(".pincite/commands/socket")).doesNotExist();
    }

    private static List<String> logging(Path file) {
        return List.of("-Xlog:class+load:file=" + file);
    }
}
