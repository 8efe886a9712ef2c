package pincite.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a version before left on the disk (an article, one that was added, three answers in two conversations, a vote, a watch, a key), in
 * the hands of this one. With a release its folder joins those of before.
 */
class UpgradeIT {

    private static final String BEFORE = "/upgrade/before-0.1.0.zip";
    /** Made for the folder of before, and good for nothing else. */
    private static final String KEY = "pck_66a30d84_zj1suy9qARImSuPv6LqVLaJy7Z6rINYeT94uE4BeEg4";
    private static final String ANSWER = "69191f8d1fab24847c81aab4";

    @TempDir
    static Path folder;

    private static ShippedProgram program;
    private static Process service;
    private static URI address;

    @BeforeAll
    static void serve() throws IOException {
        unpack();
        // Nothing is forgotten because the folder is old.
        program = new ShippedProgram(folder, List.of(), List.of(), Map.of("QUARKUS_HTTP_PORT", "0",
                "PINCITE_CONVERSATIONS_RETENTION", "36500d"));
        service = program.process("serve").redirectErrorStream(true).start();
        address = service.inputReader().lines().filter(line -> line.contains("Listening on: ")).findFirst()
                .map(line -> URI.create(line.replaceFirst(".*Listening on: ", ""))).orElseThrow();
    }

    @AfterAll
    static void stop() {
        service.destroyForcibly();
    }

    @ParameterizedTest
    @CsvSource({
            "/api/conversations/236b083d403aaf83e3e8b4a82b2dfe91, Who ruled on Sorrel Point?",
            "/api/answers/" + ANSWER + ", the board had not shown that it needs the tower",
            "/api/answers/" + ANSWER + "/feedback, '\"helpful\":1'",
            "/api/watches, Has the appeal been decided?",
            "/api/articles/lighthouse, keeper of Sorrel Point lighthouse",
            "/api/articles/appeal, The harbour board appealed on Monday"
    })
    void isStillThere(String path, String what) throws Exception {
        assertThat(get(path, "Bearer " + KEY).body()).contains(what);
    }

    @Test
    void theKeyOfBeforeOpensAndShuts() throws Exception {
        assertThat(get("/api/articles", "Bearer " + KEY).statusCode()).isEqualTo(200);
        assertThat(get("/api/articles", "Bearer pck_00000000_nobody").statusCode()).isEqualTo(401);
    }

    @Test
    void theIndexOfBeforeAnswersOrIsMadeAnew() throws Exception {
        assertThat(program.ask("Why was the request denied?")).contains("had not shown that it needs the tower");
        assertThat(program.ask("Who appealed?")).contains("The harbour board appealed on Monday");
    }

    @Test
    void theVotesOfBeforeMakeAQuestionSet() throws Exception {
        assertThat(run("feedback")).contains("Why was the request denied?", "voted-up");
    }

    @Test
    void anAnswerOfBeforeIsProved() throws Exception {
        var exported = folder.resolve("exported.json");
        Files.writeString(exported, get("/api/answers/" + ANSWER, "Bearer " + KEY).body());
        assertThat(run("verify", exported.toString())).contains("VERIFIED");
    }

    private static HttpResponse<String> get(String path, String authorization) throws Exception {
        var request = HttpRequest.newBuilder(address.resolve(path)).header("Authorization", authorization)
                .timeout(Duration.ofSeconds(20)).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    private static String run(String... arguments) throws Exception {
        var process = program.process(arguments).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }

    private static void unpack() throws IOException {
        try (var zip = new ZipInputStream(UpgradeIT.class.getResourceAsStream(BEFORE))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var file = folder.resolve(entry.getName());
                Files.createDirectories(entry.isDirectory() ? file : file.getParent());
                if (!entry.isDirectory()) {
                    Files.copy(zip, file);
                }
            }
        }
    }
}
