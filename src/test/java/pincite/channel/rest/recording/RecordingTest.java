package pincite.channel.rest.recording;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.http.ConnectionClosedException;
import org.apache.lucene.util.IOUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.mcp.client.DefaultMcpClient;
import dev.langchain4j.mcp.client.transport.http.StreamableHttpMcpTransport;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import pincite.IndexedCase;
import pincite.ShippedArticles;
import pincite.audit.Audited;
import pincite.corpus.Sha256;

/** Nothing is given before it is on record. */
@QuarkusTest
@TestProfile(RecordingTest.OnRecord.class)
class RecordingTest extends IndexedCase {

    private static final Path FOLDER = Path.of("target/test/recording/audit");
    private static final String QUESTION = "Who left Binance.US?";
    private static final String ARTICLE = "binance-us/judge-refuses-inspection";
    private static final Audited LOG = new Audited(FOLDER);

    @TestHTTPResource("/mcp")
    URL address;

    public static class OnRecord extends ShippedArticles {

        @Override
        public Map<String, String> getConfigOverrides() {
            var all = new HashMap<>(super.getConfigOverrides());
            all.putAll(Map.of("pincite.audit", "on", "pincite.audit.folder", FOLDER.toString()));
            return all;
        }
    }

    @BeforeEach
    void anew() throws IOException {
        IOUtils.rm(FOLDER);
    }

    private static List<String> lines() {
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".jsonl")).sorted().flatMap(RecordingTest::lines)
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static RequestSpecification json(Map<String, ?> body) {
        return given().contentType("application/json").body(body);
    }

    private static ValidatableResponse ask() {
        return json(Map.of("question", QUESTION)).post("/api/chat").then();
    }

    @Test
    void aQuestionIsOneLineWithoutItsWords() {
        var cited = ask().statusCode(200).extract().jsonPath().getList("citations.article.id", String.class);
        assertThat(lines()).singleElement().asString().contains("\"who\":\"machine\"", "\"what\":\"POST /api/chat\"",
                "\"asked\":\"" + Sha256.of(QUESTION) + "\"", "\"outcome\":\"answered\"").contains(cited)
                .doesNotContain("left");
        assertThat(LOG.report().whole()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Who won the World Cup of 1974 in Munich?, declined", "Hello!, told"})
    void itSaysWhatBecameOfIt(String question, String outcome) {
        json(Map.of("question", question)).post("/api/chat").then().statusCode(200);
        assertThat(lines()).singleElement().asString().contains("\"outcome\":\"" + outcome + "\"");
    }

    @Test
    void everyWayToAskIsOnRecord() {
        json(Map.of("messages", List.of(Map.of("role", "user", "content", QUESTION)))).post("/v1/chat/completions")
                .then().statusCode(200);
        given().contentType("application/json").accept("text/event-stream").body(Map.of("question", QUESTION))
                .post("/api/chat").then().statusCode(200).body(containsString("event:done"));
        assertThat(lines()).hasSize(2).allMatch(line -> line.contains(Sha256.of(QUESTION)))
                .allMatch(line -> line.contains("\"who\":\"machine\""))
                .first().asString().contains("POST /v1/chat/completions");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                                                              /api/articles/binance-us/judge-refuses-inspection           | GET /api/articles | done    | 200 | binance-us/judge-refuses-inspection
                                                              /api/articles/binance-us/judge-refuses-inspection/citations | GET /api/articles | done    | 200 | binance-us/judge-refuses-inspection
                                                              /articles/binance-us/judge-refuses-inspection               | GET /articles     | done    | 200 | binance-us/judge-refuses-inspection
                                                              /api/articles/binance-us/never-written                      | GET /api/articles | refused | 404 | -
                                                              /api/timeline?about=Binance.US                              | GET /api/timeline | done    | 200 | binance-us/
                                                              /api/people                                                 | GET /api/people   | done    | 200 | -
                                                              """)
    void whatElseIsAskedIsOnRecord(String address, String what, String outcome, int status, String article) {
        given().get(address).then().statusCode(status);
        assertThat(lines()).singleElement().asString().contains("\"what\":\"" + what + "\"",
                "\"outcome\":\"" + outcome + "\",\"status\":" + status).doesNotContain("never", "about")
                .contains(article == null ? "\"articles\":[]" : article);
    }

    @Test
    void aQuoteIsOnRecordByItsHash() {
        json(Map.of("quote", "inclined to allow the inspection")).post("/api/quotes/check").then().statusCode(200);
        assertThat(lines()).singleElement().asString().contains("POST /api/quotes", ARTICLE)
                .doesNotContain("inclined");
    }

    @Test
    void whatAssistantsAreToldIsOnRecord() throws Exception {
        var transport = new StreamableHttpMcpTransport.Builder().url(address.toString()).build();
        try (var client = new DefaultMcpClient.Builder().transport(transport).build()) {
            client.executeTool(tool("read_article", "{\"id\": \"" + ARTICLE + "\"}"));
            client.executeTool(tool("ask_case_articles", "{\"question\": \"" + QUESTION + "\"}"));
        }
        assertThat(lines()).hasSize(2).allMatch(line -> line.contains("\"who\":\"machine\""));
        assertThat(lines().get(0)).contains("\"what\":\"mcp read_article\"", ARTICLE);
        assertThat(lines().get(1)).contains("\"what\":\"POST /mcp\"", Sha256.of(QUESTION));
    }

    private static ToolExecutionRequest tool(String name, String arguments) {
        return ToolExecutionRequest.builder().name(name).arguments(arguments).build();
    }

    @Test
    void whatIsRefusedIsOnRecord() {
        json(Map.of("question", " ")).post("/api/chat").then().statusCode(400);
        assertThat(lines()).singleElement().asString().contains("\"outcome\":\"refused\",\"status\":400");
    }

    /** A file in the place of the folder refuses whoever asks, also root. */
    @Test
    void whatCannotBePutOnRecordIsNotGiven() throws IOException {
        IOUtils.rm(FOLDER);
        Files.createFile(FOLDER);
        try {
            ask().statusCode(503).header("Retry-After", notNullValue())
                    .body("detail", containsString("could not keep the audit log"))
                    .body(not(containsString("statements")));
            assertThatThrownBy(() -> given().contentType("application/json").accept("text/event-stream")
                    .body(Map.of("question", QUESTION)).post("/api/chat"))
                    .isInstanceOf(ConnectionClosedException.class);
            given().get("/api/articles/" + ARTICLE).then().statusCode(503).contentType("application/problem+json")
                    .body("status", equalTo(503)).body(not(containsString("inspection")));
            given().get("/v1/models").then().statusCode(503).body("error.message", containsString("not on record"));
            given().get("/q/health/well").then().statusCode(503).body(containsString("pincite.audit.folder"));
        } finally {
            Files.delete(FOLDER);
        }
        ask().statusCode(200);
    }
}
