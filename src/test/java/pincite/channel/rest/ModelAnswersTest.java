package pincite.channel.rest;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import pincite.evaluation.Evaluation;
import pincite.evaluation.Mode;
import pincite.evaluation.Options;
import pincite.evaluation.format.QuestionSets;
import pincite.evaluation.mark.RunObserver;
import pincite.evaluation.report.EvaluationReport;
import pincite.evaluation.statistic.Estimate;
import pincite.index.ingestion.Indexer;
import pincite.index.ingestion.Progress;
import pincite.record.Proving;

/** The whole path with a language model behind it, whose provider is played by WireMock. */
@QuarkusTest
@TestProfile(ModelAnswersTest.WithModel.class)
class ModelAnswersTest {

    private static final String QUESTION = "Why was the inspection denied?";
    private static final String PATH = "/v1/chat/completions";
    private static final int PORT = freePort();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final WireMockServer PROVIDER = new WireMockServer(
            WireMockConfiguration.options().bindAddress("127.0.0.1").port(PORT));

    public static class WithModel implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("pincite.index.folder", "target/test/model/index", "pincite.answers.folder",
                    "target/test/model/answers", "pincite.conversations.folder", "target/test/model/conversations",
                    "pincite.model.provider", "openai", "pincite.model.name", "test",
                    "pincite.model.api-key", "planted-secret", "pincite.model.base-url",
                    "http://127.0.0.1:" + PORT + "/v1", "pincite.model.deadline", "2s", "quarkus.http.test-port", "0");
        }
    }

    @Inject
    Indexer indexer;

    @Inject
    Evaluation evaluation;

    @Inject
    Proving proving;

    @BeforeEach
    void start() {
        indexer.run(Progress.NONE);
        if (!PROVIDER.isRunning()) {
            PROVIDER.start();
        }
        PROVIDER.resetAll();
    }

    @AfterAll
    static void stop() {
        PROVIDER.stop();
    }

    @Test
    void answersInTheModelsWordsWithTheArticlesAsProof() {
        says("{\"answered\": true, \"statements\": [{\"sentences\": [%d], \"text\": \"He asked the SEC to come back with more specific requests.\"}]}");
        var id = ask().body("writer.kind", is("model"))
                .body("statements.text", hasItem("He asked the SEC to come back with more specific requests."))
                .body("citations[0].verdict", is("VERIFIED"))
                .body("writer.usage.tokensIn", is(1000))
                .extract().jsonPath().getString("id");
        given().get("/api/answers/" + id).then()
                .body("proof.support[0].outcome", is("SUPPORTED"))
                .body("writer.prompt", not(containsString(" ")));
        PROVIDER.verify(1, postRequestedFor(urlEqualTo(PATH)).withHeader("Authorization",
                equalTo("Bearer planted-secret")));
    }

    @Test
    void whatAModelWroteIsProvedAgain() throws IOException {
        says("{\"answered\": true, \"statements\": [{\"sentences\": [%d], \"text\": \"He asked the SEC to come back with more specific requests.\"}]}");
        var id = ask().extract().jsonPath().getString("id");
        var exported = given().get("/api/answers/" + id).then().extract().body().asByteArray();
        var verification = proving.verify(Files.write(Path.of("target/test/model/exported.json"), exported));
        assertThat(verification.faults()).isEmpty();
        assertThat(verification.holds()).isTrue();
        given().get("/api/articles/binance-us/judge-refuses-inspection/citations").then().statusCode(200)
                .body("answer", hasItem(id));
    }

    @Test
    void quotesTheArticleWhereTheModelLies() {
        says("{\"answered\": true, \"statements\": [{\"sentences\": [%d], \"text\": \"He asked the SEC to come back in 2031.\"}]}");
        var id = ask().body("statements[0].text", containsString("Instead of granting the request"))
                .extract().jsonPath().getString("id");
        given().get("/api/answers/" + id).then()
                .body("proof.support[0].outcome", is("REPLACED"))
                .body("proof.support[0].unsupported", hasItem("2031"));
    }

    @Test
    void declinesWhatTheModelDoesNotFind() {
        says("{\"answered\": false, \"statements\": []}");
        ask().body("outcome", is("declined"))
                .body("declined.reason", is("NOT_IN_CORPUS"))
                .body("declined.because", containsString("closest passage"));
    }

    @Test
    void answersWithoutTheModelWhereItsProviderFails() {
        PROVIDER.stubFor(post(PATH).willReturn(aResponse().withStatus(401).withBody("planted-secret is wrong")));
        var answer = ask().body("writer.kind", is("extractive"))
                .body("writer.because", containsString("401"))
                .body("statements.text.join(' ')", containsString("additional witnesses")).extract().asString();
        assertThat(answer).doesNotContain("planted-secret");
    }

    @Test
    void streamsEachStatementWhenItIsProved() {
        says("{\"answered\": true, \"statements\": [{\"sentences\": [%1$d], \"text\": \"He asked the SEC to come back with more specific requests.\"}, "
                + "{\"sentences\": [%1$d], \"text\": \"He asked the SEC to question additional witnesses.\"}]}");
        var events = given().contentType("application/json").accept("text/event-stream")
                .body(Map.of("question", QUESTION)).post("/api/chat").then().statusCode(200).extract().asString();
        assertThat(events.lines().filter(line -> line.startsWith("event:")).map(line -> line.substring(6).strip()))
                .containsExactly("passages", "statement", "statement", "done");
    }

    @Test
    void aJudgeIsAskedOfEachAnswerAndDecidesNothing() {
        PROVIDER.stubFor(post(PATH).willReturn(aResponse().withStatus(400)));
        PROVIDER.stubFor(post(PATH).withRequestBody(containing("You judge whether"))
                .willReturn(aResponse().withHeader("Content-Type", "text/event-stream")
                        .withBody(stream("{\"right\": false, \"because\": \"It names no reason.\"}"))));
        var judged = evaluated(true);
        assertThat(judged.metrics().get("judge.right")).isEqualTo(Estimate.ofShare(0, 1));
        assertThat(judged.metrics().get("judge.failed").value()).isZero();
        assertThat(judged.notes()).contains("The judge holds why wrong: It names no reason.");
        assertThat(judged.config()).containsEntry("judge.model", "openai test").containsKey("judge.prompt");
        assertThat(judged.isPassed()).isTrue();
        var alone = evaluated(false);
        assertThat(alone.metrics().keySet()).noneMatch(name -> name.startsWith("judge."));
        assertThat(alone.hashes()).isEqualTo(judged.hashes());
    }

    private EvaluationReport evaluated(boolean isJudged) {
        var set = QuestionSets.read("set",
                ("questions: [{id: why, question: '" + QUESTION + "', nuggets: [[additional witnesses]]}]")
                        .getBytes(StandardCharsets.UTF_8));
        var options = new Options(Mode.ANSWERS, Optional.empty(), List.of(), Optional.empty(), isJudged);
        return evaluation.run(set, options, Progress.NONE, RunObserver.NONE).report();
    }

    private static ValidatableResponse ask() {
        return given().contentType("application/json").body(Map.of("question", QUESTION)).post("/api/chat").then()
                .statusCode(200);
    }

    /** @param answer with a place for the number of the sentence that tells the reason */
    private static void says(String answer) {
        PROVIDER.stubFor(post(PATH).willReturn(aResponse().withHeader("Content-Type", "text/event-stream")
                .withBody(stream(answer.formatted(numberOfTheReason())))));
    }

    /** As the first request showed it. */
    private static int numberOfTheReason() {
        PROVIDER.stubFor(post(PATH).willReturn(aResponse().withStatus(400)));
        ask();
        var asked = PROVIDER.findAll(postRequestedFor(urlEqualTo(PATH))).get(0).getBodyAsString();
        PROVIDER.resetAll();
        return Numbering.of(asked, "Instead of granting the request", JSON);
    }

    private static String stream(String answer) {
        var bytes = new ByteArrayOutputStream();
        List.of(chunk(Map.of("role", "assistant", "content", answer.substring(0, answer.length() / 2)), null),
                chunk(Map.of("content", answer.substring(answer.length() / 2)), null), chunk(Map.of(), "stop"),
                "{\"choices\": [], \"usage\": {\"prompt_tokens\": 1000, \"completion_tokens\": 50, \"total_tokens\": 1050}}",
                "[DONE]")
                .forEach(data -> bytes.writeBytes(("data: " + data + "\n\n").getBytes(StandardCharsets.UTF_8)));
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static String chunk(Map<String, String> delta, String finished) {
        var fields = delta.entrySet().stream().map(field -> JSON.valueToTree(field.getKey()) + ": "
                + JSON.valueToTree(field.getValue())).collect(Collectors.joining(", "));
        return "{\"id\": \"1\", \"model\": \"test\", \"choices\": [{\"index\": 0, \"delta\": {" + fields
                + "}, \"finish_reason\": " + JSON.valueToTree(finished) + "}]}";
    }

    private static int freePort() {
        try (var socket = new java.net.ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException("No port is free", e);
        }
    }
}
