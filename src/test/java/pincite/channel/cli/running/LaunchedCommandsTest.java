package pincite.channel.cli.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.lucene.util.IOUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.junit.main.QuarkusMainLauncher;
import io.quarkus.test.junit.main.QuarkusMainTest;
import pincite.OwnFolders;

/** Each command is a program of its own: what it exits with, and what it finds that others before it have left. */
@QuarkusMainTest
@TestProfile(OwnFolders.class)
class LaunchedCommandsTest {

    private static final Path FOLDER = OwnFolders.FOLDER;

    @BeforeEach
    void copyShippedArticles() throws IOException {
        OwnFolders.begin();
    }

    @Test
    void exitsAsItsCommandDoes(QuarkusMainLauncher pincite) {
        var declined = pincite.launch("ask", "Who is the chief executive of Coinbase?");
        assertThat(declined.exitCode()).isEqualTo(3);
        assertThat(declined.getOutput()).contains("No article has \"Coinbase\".");
        assertThat(pincite.launch("ask", "Why was the inspection denied?").exitCode()).isZero();
    }

    /** What is logged is in it, too. */
    @Test
    void saysWhyItFailsInOneSentence(QuarkusMainLauncher pincite) throws IOException {
        IOUtils.rm(OwnFolders.CORPUS);
        var failed = pincite.launch("index");
        assertThat(failed.exitCode()).isEqualTo(1);
        assertThat(failed.getErrorOutput()).startsWith("There is no corpus folder").doesNotContain("\tat ");
    }

    @Test
    void printsTheSameBytesEachTime(QuarkusMainLauncher pincite) throws IOException {
        var first = answer(pincite);
        IOUtils.rm(FOLDER.resolve("index"));
        var second = answer(pincite);
        assertThat(second).isEqualTo(first);
    }

    /** Whoever runs it from a folder that only others may write has made the index before. */
    @Test
    void answersFromAnIndexThatItCannotWrite(QuarkusMainLauncher pincite) throws IOException {
        pincite.launch("index");
        Files.deleteIfExists(FOLDER.resolve("index/update.lock"));
        Files.createDirectory(FOLDER.resolve("index/update.lock"));
        var result = pincite.launch("ask", "What is Ceffu?");
        assertThat(result.exitCode()).isZero();
        assertThat(result.getOutput()).contains("formerly Binance Custody");
    }

    @Test
    void saysWhereItCannotMakeAnIndex(QuarkusMainLauncher pincite) throws IOException {
        Files.writeString(FOLDER.resolve("index"), "a file");
        var result = pincite.launch("ask", "What is Ceffu?");
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.getErrorOutput()).contains("Check that the folder can be written").doesNotContain("\tat ");
    }

    @Test
    void rebuildsADamagedIndex(QuarkusMainLauncher pincite) throws IOException {
        pincite.launch("index");
        try (var files = Files.list(FOLDER.resolve("index/live"))) {
            for (var file : files.filter(path -> path.toString().endsWith(".cfs")).toList()) {
                var bytes = Files.readAllBytes(file);
                bytes[bytes.length / 2] ^= 1;
                Files.write(file, bytes);
            }
        }
        assertThat(pincite.launch("ask", "What is Ceffu?").exitCode()).isZero();
    }

    /** Some of it an older version kept in Slack's folder. */
    @Test
    void printsWhatWasVotedOnAsAQuestionSet(QuarkusMainLauncher pincite) throws IOException {
        assertThat(pincite.launch("feedback").getOutput()).doesNotContain("{\"id\"");
        vote("slack", "{\"user\":\"T1|U1\",\"answer\":\"00000000000000aa\","
                + "\"question\":\"Who left?\",\"isPositive\":false,\"at\":\"2026-11-01T12:00:00Z\"}\n");
        vote("feedback", "{\"answer\":\"00000000000000bb\",\"helpful\":true,\"at\":\"2026-11-02T12:00:00Z\","
                + "\"voter\":\"0123-abcd\",\"question\":\"Who came?\"}\n");
        assertThat(pincite.launch("feedback").getOutput())
                .endsWith("{\"id\":\"00000000000000aa\",\"question\":\"Who left?\",\"tags\":[\"voted-down\"]}\n"
                        + "{\"id\":\"00000000000000bb\",\"question\":\"Who came?\",\"tags\":[\"voted-up\"]}");
    }

    /** Without how long it took. */
    private static String answer(QuarkusMainLauncher pincite) throws IOException {
        var answer = (ObjectNode) new ObjectMapper()
                .readTree(pincite.launch("ask", "--json", "What is Ceffu?").getOutput());
        answer.remove("millis");
        return answer.toString();
    }

    private static void vote(String folder, String line) throws IOException {
        Files.createDirectories(FOLDER.resolve(folder));
        Files.writeString(FOLDER.resolve(folder).resolve("votes.jsonl"), line);
    }
}
