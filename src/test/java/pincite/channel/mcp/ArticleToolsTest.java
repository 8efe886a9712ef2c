package pincite.channel.mcp;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.not;

import java.net.URL;
import java.time.Duration;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
import pincite.IndexedCase;
import pincite.ShippedArticles;

/** As an assistant sees us, through LangChain4j's client. */
@QuarkusTest
@TestProfile(ShippedArticles.class)
class ArticleToolsTest extends IndexedCase {

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

    @Test
    void offersThreeTools() {
        assertThat(client.listTools()).extracting(ToolSpecification::name)
                .containsExactlyInAnyOrder("ask_case_articles", "read_article", "list_articles");
    }

    @Test
    void answersWithItsQuotes() {
        assertThat(call("ask_case_articles", Map.of("question", "Who is the judge?"))).contains("Zia Faruqui")
                .contains("Sources:").contains("[1] “").contains("Conversation: ");
    }

    @Test
    void goesOnWithAConversation() {
        var first = call("ask_case_articles", Map.of("question", "Was the inspection denied?"));
        var conversation = first.substring(first.indexOf("Conversation: ") + 14).lines().findFirst().orElseThrow();
        assertThat(call("ask_case_articles", Map.of("question", "Why?", "conversation", conversation)))
                .startsWith("Read as: Why was the inspection denied?");
    }

    @Test
    void listsTheArticles() {
        assertThat(call("list_articles", Map.of())).contains("3 articles")
                .contains("setback-for-the-sec · A procedural");
    }

    @Test
    void readsAnArticleOrAPartOfIt() {
        assertThat(call("read_article", Map.of("id", "setback-for-the-sec"))).contains("fewer than 250 documents");
        assertThat(call("read_article", Map.of("id", "setback-for-the-sec", "start", 0, "end", 12))).hasSize(12);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                                                                  read_article      | {"id":"none"}                                     | no article 'none'
                                                                  read_article      | {"id":"setback-for-the-sec","start":99999}        | 'start' must be
                                                                  read_article      | {"id":"setback-for-the-sec","start":5,"end":2}    | 'start' must be
                                                                  ask_case_articles | {"question":" "}                                  | 'question' is empty
                                                                  ask_case_articles | {"question":"Why?","conversation":"x"}            | 'conversation' is unknown
                                                                  """)
    void saysWhatIsWrong(String tool, String arguments, String message) {
        assertThatThrownBy(() -> execute(tool, arguments)).isInstanceOf(ToolExecutionException.class)
                .hasMessageContaining(message);
    }

    private String call(String tool, Map<String, Object> arguments) {
        try {
            return execute(tool, json.writeValueAsString(arguments));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String execute(String tool, String arguments) {
        return client.executeTool(ToolExecutionRequest.builder().name(tool).arguments(arguments).build())
                .resultText();
    }
}
