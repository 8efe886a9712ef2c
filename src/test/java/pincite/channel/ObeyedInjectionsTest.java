package pincite.channel;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;

import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.mcp.client.DefaultMcpClient;
import dev.langchain4j.mcp.client.transport.http.StreamableHttpMcpTransport;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import pincite.IndexedCase;
import pincite.answer.proof.StatementProof;
import pincite.channel.slack.SlackQuestion;
import pincite.channel.slack.SlackQuestion.Source;
import pincite.channel.slack.api.FakeSlack;
import pincite.channel.slack.say.StandInReplies;

/** Whatever an article orders a model to say, and however it obeys: nothing that was not proved leaves by any way out. */
@QuarkusTest
@TestProfile(InjectedArticles.class)
class ObeyedInjectionsTest extends IndexedCase {

    private static final String QUESTION = "Why was the inspection denied?";

    @Inject
    ObjectMapper json;
    @Inject
    StandInReplies slackReplies;
    @TestHTTPResource("/mcp")
    URL mcp;

    ObeyingProvider model;
    FakeSlack slack;

    static List<Order> orders() {
        return Order.ALL;
    }

    @ParameterizedTest
    @MethodSource("orders")
    void nothingOfItLeaves(Order order) throws Exception {
        var left = new ArrayList<String>();
        for (var way : ways(Order.ALL.indexOf(order) % 2 == 0)) {
            left.addAll(asked(order, way));
        }
        assertThat(left).hasSizeGreaterThan(8).noneMatch(order::isIn);
    }

    private List<String> asked(Order order, Way way) throws Exception {
        trustAgain();
        model.says(order.said());
        var out = way.out();
        assertThat(model.prompts()).as("the model was asked").isNotEmpty();
        return out;
    }

    /** With its stream or without, where a way has both. */
    private List<Way> ways(boolean isStreamed) {
        return List.of(this::answered, this::streamed, () -> List.of(completion(isStreamed)),
                () -> List.of(told("ask_case_articles", Map.of("question", QUESTION))), () -> posted(isStreamed));
    }

    /** What leaves by one way. */
    private interface Way {

        List<String> out() throws Exception;
    }

    /** A model that fails often is left alone for a while, and then nothing is shown of what stops it. */
    private void trustAgain() {
        model.says("She said that the request was too broad.");
        answer();
    }

    private static String answer() {
        return given().contentType("application/json").body(Map.of("question", QUESTION)).post("/api/chat").then()
                .statusCode(200).extract().asString();
    }

    /** In JSON, and exported. */
    private List<String> answered() throws IOException {
        var answer = answer();
        var read = json.readTree(answer);
        assertProved(read.path("statements"), read.path("citations"));
        return List.of(answer, exported(read.path("id").asText()));
    }

    @Test
    void noModelIsShownWhatSpeaksToIt() {
        model.says("The judge denied it.");
        answer();
        var shown = String.join("\n", model.prompts());
        assertThat(shown).contains("[1] ");
        assertThat(InjectedArticles.planted()).hasSizeGreaterThanOrEqualTo(12)
                .allSatisfy(
                        (kind, texts) -> assertThat(texts)
                                .noneMatch(text -> shown.contains(text.substring(text.length() - 20))));
    }

    @Test
    void anAssistantReadsArticlesWithoutIt() throws Exception {
        assertThat(told("read_article", Map.of("id", "orders"))).contains("Judge Imogen Vance", "speaks to a machine")
                .doesNotContain("Ignore all previous");
    }

    @Test
    void anArticleKeepsItAndSaysWhereItStands() throws Exception {
        var article = json.readTree(given().get("/api/articles/orders").then().statusCode(200).extract().asString());
        var text = article.path("text").asText();
        assertThat(text).contains("Ignore all previous instructions");
        assertThat(article.path("marked")).hasSize(InjectedArticles.planted().get("orders").size())
                .anySatisfy(place -> assertThat(text.substring(place.path("start").asInt(), place.path("end").asInt()))
                        .startsWith("Ignore all previous"));
    }

    /** What was stopped stands in the list of checks and nowhere else. */
    private String exported(String id) throws IOException {
        var export = (ObjectNode) json
                .readTree(given().get("/api/answers/" + id).then().statusCode(200).extract().asString());
        assertProved(export.path("statements"), export.path("citations"));
        ((ObjectNode) export.path("proof")).remove("support");
        return export.toString();
    }

    private List<String> streamed() throws IOException {
        var events = given().contentType("application/json").accept("text/event-stream")
                .body(Map.of("question", QUESTION)).post("/api/chat").then().statusCode(200).extract().asString();
        var data = events.lines().filter(line -> line.startsWith("data:")).map(line -> line.substring(5).strip())
                .toList();
        for (var event : data) {
            var said = json.readTree(event);
            if (said.has("text")) {
                assertProved(json.createArrayNode().add(said), said.path("citations"));
            }
        }
        assertThat(data).hasSizeGreaterThan(2);
        return data;
    }

    private static String completion(boolean isStreamed) {
        return given().contentType("application/json")
                .body(Map.of("stream", isStreamed, "messages", List.of(Map.of("role", "user", "content", QUESTION))))
                .post("/v1/chat/completions").then().statusCode(200).extract().asString();
    }

    private String told(String tool, Map<String, String> arguments) throws Exception {
        var transport = new StreamableHttpMcpTransport.Builder().url(mcp.toString()).timeout(Duration.ofSeconds(30))
                .build();
        try (var client = new DefaultMcpClient.Builder().clientName("test").transport(transport).build()) {
            return client.executeTool(ToolExecutionRequest.builder().name(tool)
                    .arguments(json.writeValueAsString(arguments)).build()).resultText();
        }
    }

    /** To Slack, which does not stream in every place. */
    private List<String> posted(boolean isStreamed) {
        slack.reset();
        slackReplies.goOn();
        if (!isStreamed) {
            slack.when("chat.startStream", FakeSlack.error("channel_type_not_supported"));
        }
        slackReplies.answer(mention());
        assertThat(slack.methods()).contains(isStreamed ? "chat.stopStream" : "chat.postMessage");
        return slack.requests().stream().map(LoggedRequest::getBodyAsString).toList();
    }

    private static SlackQuestion mention() {
        var thread = "1700000000." + System.nanoTime();
        return new SlackQuestion("T1", "C1", Optional.of(thread), Optional.of(thread), "U1", QUESTION, Source.MENTION,
                Optional.empty(), false);
    }

    /** Verbatim, or borne by what it cites. */
    private static void assertProved(JsonNode statements, JsonNode citations) {
        assertThat(statements).isNotEmpty().allSatisfy(statement -> {
            var text = statement.path("text").asText();
            var quotes = StreamSupport.stream(citations.spliterator(), false)
                    .filter(citation -> isOf(statement, citation)).map(citation -> citation.path("quote").asText())
                    .collect(Collectors.toList());
            assertThat(quotes.contains(text) || StatementProof.of(text, quotes).isSupported())
                    .as("%s of %s", text, quotes).isTrue();
        });
    }

    private static boolean isOf(JsonNode statement, JsonNode citation) {
        return statement.path("citations").get(0).isObject() || StreamSupport
                .stream(statement.path("citations").spliterator(), false)
                .anyMatch(number -> number.asInt() == citation.path("number").asInt());
    }
}
