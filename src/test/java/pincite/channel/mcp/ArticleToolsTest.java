package pincite.channel.mcp;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.net.URL;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.exception.ToolExecutionException;
import dev.langchain4j.mcp.client.DefaultMcpClient;
import dev.langchain4j.mcp.client.McpClient;
import dev.langchain4j.mcp.client.transport.http.StreamableHttpMcpTransport;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import pincite.IndexedCase;
import pincite.ShippedArticles;

/** As an assistant sees us, through LangChain4j's client. */
@QuarkusTest
@TestProfile(ShippedArticles.class)
class ArticleToolsTest extends IndexedCase {

    private static final String FIRST = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"protocolVersion\":"
            + "\"2025-06-18\",\"capabilities\":{},\"clientInfo\":{\"name\":\"test\",\"version\":\"1\"}}}";
    private static final String TOOLS = "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"tools/list\"}";

    @TestHTTPResource("/mcp")
    URL address;

    @Inject
    ObjectMapper json;

    private McpClient client;

    @BeforeEach
    void connect() {
        var transport = new StreamableHttpMcpTransport.Builder().url(address.toString())
                .timeout(Duration.ofSeconds(30)).build();
        client = new DefaultMcpClient.Builder().clientName("test").transport(transport).build();
    }

    @AfterEach
    void disconnect() throws Exception {
        client.close();
    }

    @Test
    void pagesOfOtherSitesMayNotAskAndBodiesAreBounded() {
        given().header("Origin", "https://evil.example").contentType("application/json").body("{}").post(address).then()
                .statusCode(403);
        given().header("Origin", "null").get(address).then().statusCode(403);
        given().contentType("application/json").body("x".repeat(McpGuard.MOST_BYTES + 1)).post(address).then()
                .statusCode(413);
        given().header("Origin", "http://" + address.getAuthority()).contentType("application/json").body("{}")
                .post(address).then().statusCode(not(403));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                                                                  tools/list | {}                                                              | 400 | -32600 | Begin with 'initialize'
                                                                  initialize | {"protocolVersion":"2025-06-18","capabilities":{}}              | 200 | -32602 | 'params.clientInfo', an object
                                                                  initialize | {"protocolVersion":"2025-06-18","clientInfo":{"name":"x"}}      | 200 | -32602 | 'params.clientInfo.version', a text
                                                                  initialize | {"clientInfo":{"name":"x","version":"1"}}                       | 200 | -32602 | 'params.protocolVersion', a text
                                                                  initialize | []                                                              | 200 | -32602 | 'params' must be an object
                                                                  """)
    void saysWhatAFirstMessageLacks(String method, String params, int status, int code, String message) {
        var body = "{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"" + method + "\",\"params\":" + params + "}";
        message(body).then().statusCode(status).body("error.code", is(code)).body("id", is(7))
                .body("error.message", containsString(message));
    }

    @Test
    void whatIsNoMessageIsToldSo() {
        message("{").then().statusCode(400).body("error.code", is(-32700));
        message("").then().statusCode(400).body("error.code", is(-32700));
        message("[]").then().statusCode(400).body("error.message", containsString("one message at a time"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-06-18", "2025-03-26", "2024-11-05"})
    void knowsTheVersionsThatItSaysItKnows(String version) {
        message(FIRST.replace("2025-06-18", version)).then().statusCode(200)
                .body("result.protocolVersion", is(version));
        assertThat(McpHeaders.VERSIONS).contains(version);
    }

    @Test
    void anUnknownVersionIsRefusedInASession() {
        var session = session();
        for (var version : List.of("1900-01-01", "not-a-version", "")) {
            inSession(session, "*/*").header("MCP-Protocol-Version", version).body(TOOLS).post(address).then()
                    .statusCode(400).body("error.message", containsString("known are 2025-06-18"));
        }
        inSession(session, "*/*").header("MCP-Protocol-Version", "2025-06-18").body(TOOLS).post(address).then()
                .statusCode(200).body("result.tools.size()", is(8));
    }

    @Test
    void servesWhoAcceptsAnythingAndTellsWhoDoesNotWhatToAccept() {
        var session = session();
        inSession(session, "application/*, text/*;q=0.5").body(TOOLS).post(address).then().statusCode(200);
        inSession(session, "application/json").body(TOOLS).post(address).then().statusCode(400)
                .body("error.message", is("Accept must name both, application/json and text/event-stream"));
    }

    private String session() {
        var session = message(FIRST).getHeader("Mcp-Session-Id");
        inSession(session, "*/*").body("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}").post(address)
                .then().statusCode(202);
        return session;
    }

    private static RequestSpecification inSession(String session, String accepted) {
        return given().header("Accept", accepted).header("Mcp-Session-Id", session).contentType("application/json");
    }

    /** As curl sends it. */
    private Response message(String body) {
        return given().header("Accept", "*/*").contentType("application/json").body(body).post(address);
    }

    @Test
    void offersItsTools() {
        assertThat(client.listTools()).extracting(ToolSpecification::name)
                .containsExactlyInAnyOrder("ask_case_articles", "read_article", "list_articles", "check_quote",
                        "timeline", "list_people", "who_is", "watch");
    }

    @Test
    void answersWithItsQuotes() {
        assertThat(call("ask_case_articles", Map.of("question", "Who is the judge?"))).contains("Zia Faruqui")
                .contains("Sources:").contains("[1] “").contains("Conversation: ");
    }

    @Test
    void saysWhyItDeclines() {
        assertThat(call("ask_case_articles", Map.of("question", "Who is the chief executive of Coinbase?")))
                .startsWith("The articles do not say. No article has \"Coinbase\".");
    }

    @Test
    void goesOnWithAConversation() {
        var first = call("ask_case_articles", Map.of("question", "Was the inspection denied?"));
        var conversation = first.substring(first.indexOf("Conversation: ") + 14).lines().findFirst().orElseThrow();
        assertThat(call("ask_case_articles", Map.of("question", "Why?", "conversation", conversation)))
                .startsWith("Read as: Why was the inspection denied?");
    }

    /** Who asks is the same whatever they ask over. */
    @Test
    void goesOnWithAConversationThatWasBegunElsewhere() {
        String conversation = given().contentType("application/json")
                .body("{\"question\":\"Was the inspection denied?\"}").post("/api/chat").path("conversation");
        assertThat(call("ask_case_articles", Map.of("question", "Why?", "conversation", conversation)))
                .startsWith("Read as: Why was the inspection denied?");
    }

    @Test
    void listsTheArticles() {
        assertThat(call("list_articles", Map.of())).contains("19 articles")
                .contains("setback-for-the-sec · A procedural");
    }

    @Test
    void checksAQuote() {
        assertThat(call("check_quote", Map.of("quote", "it was given fewer than 250 documents")))
                .startsWith("VERBATIM: The words stand in").contains("setback-for-the-sec");
        assertThat(call("check_quote", Map.of("quote", "it was given fewer than 300 documents")))
                .startsWith("ALTERED: ").contains("“300” stands for “250”");
    }

    @Test
    void readsAnArticleOrAPartOfIt() {
        assertThat(call("read_article", Map.of("id", "binance-us/setback-for-the-sec")))
                .contains("fewer than 250 documents");
        assertThat(call("read_article", Map.of("id", "binance-us/setback-for-the-sec", "start", 0, "end", 12)))
                .hasSize(12);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                                                                  read_article      | {"id":"none"}                                     | no article 'none'
                                                                  read_article      | {"id":"binance-us/setback-for-the-sec","start":99999}        | 'start' must be
                                                                  read_article      | {"id":"binance-us/setback-for-the-sec","start":5,"end":2}    | 'start' must be
                                                                  check_quote       | {"quote":"..."}                                   | 'quote' has no word
                                                                  ask_case_articles | {"question":" "}                                  | 'question' is empty
                                                                  ask_case_articles | {"question":"Why?","conversation":"x"}            | 'conversation' is unknown
                                                                  """)
    void saysWhatIsWrong(String tool, String arguments, String message) {
        assertThatThrownBy(() -> execute(tool, arguments)).isInstanceOf(ToolExecutionException.class)
                .hasMessageContaining(message);
    }

    private String call(String tool, Map<String, Object> arguments) {
        try {
            return json.readTree(execute(tool, json.writeValueAsString(arguments))).path("text").asText();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String execute(String tool, String arguments) {
        return client.executeTool(ToolExecutionRequest.builder().name(tool).arguments(arguments).build())
                .resultText();
    }
}
