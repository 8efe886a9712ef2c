package pincite.channel.mcp;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import pincite.IndexedCase;
import pincite.ShippedArticles;

/** What the protocol offers beside its tools, and what tools give to be worked with. */
@QuarkusTest
@TestProfile(ShippedArticles.class)
class McpTest extends IndexedCase {

    private static final Map<String, Object> CLIENT = Map.of("protocolVersion", "2025-06-18", "capabilities", Map.of(),
            "clientInfo", Map.of("name", "test", "version", "1"));
    private static final String ARTICLE = "pincite://articles/binance-us/setback-for-the-sec";

    private String session;

    @BeforeEach
    void begin() {
        var first = send("", message("initialize", CLIENT)).statusCode(200)
                .body("result.instructions", containsString("ask_case_articles"), "result.serverInfo.title",
                        is("Pincite"));
        session = first.extract().header("Mcp-Session-Id");
        send(session, Map.of("jsonrpc", "2.0", "method", "notifications/initialized"));
    }

    @Test
    void eachToolSaysWhatItGives() {
        ask("tools/list", Map.of()).body("result.tools.outputSchema", everyItem(notNullValue()),
                "result.tools.outputSchema.type", everyItem(is("object")), "result.tools.annotations.title",
                everyItem(notNullValue()), "result.tools.find { it.name == 'watch' }.annotations.readOnlyHint",
                is(false));
    }

    @Test
    void anAnswerIsTextAndStructure() {
        var said = call("ask_case_articles", Map.of("question", "What is Ceffu?")).extract().jsonPath();
        assertThat(said.getString("result.structuredContent.outcome")).isEqualTo("answered");
        assertThat(said.getString("result.structuredContent.text"))
                .isEqualTo(said.getString("result.content[0].text"));
        assertThat(said.getList("result.structuredContent.citations")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                                                                  ask_case_articles | question | 5    | ask_case_articles: 'question' must be a text.
                                                                  ask_case_articles | topic    | x    | ask_case_articles: needs 'question', a text.
                                                                  list_articles     | page     | 2    | list_articles: does not know 'page'; it knows no argument.
                                                                  watch             | question | hi   | 'question' asks nothing of the articles, so nothing of it can be watched
                                                                  """)
    void aWrongArgumentIsNamed(String tool, String argument, String value, String sentence) {
        Object given = value.matches("\\d+") ? Integer.valueOf(value) : value;
        call(tool, Map.of(argument, given)).body("result.isError", is(true), "result.content[0].text", is(sentence));
    }

    @Test
    void aWatchIsItsOwnersHoweverItWasAskedFor() {
        String id = call("watch", Map.of("question", "Why was the inspection denied?", "every", "weekly")).extract()
                .path("result.structuredContent.id");
        given().get("/api/watches/" + id).then().statusCode(200).body("every", is("weekly"));
        given().delete("/api/watches/" + id).then().statusCode(204);
    }

    @Test
    void articlesAreResources() {
        ask("resources/list", Map.of()).body("result.resources.uri",
                hasItem("pincite://articles/binance-us%2Fsetback-for-the-sec"), "result.resources.mimeType",
                everyItem(is("text/plain")));
        ask("resources/templates/list", Map.of()).body("result.resourceTemplates.uriTemplate",
                is(List.of("pincite://articles/{id}")));
        for (var uri : List.of(ARTICLE, ARTICLE.replace("us/", "us%2F"))) {
            ask("resources/read", Map.of("uri", uri)).body("result.contents[0].text",
                    containsString("fewer than 250 documents"));
        }
        ask("resources/list", Map.of("cursor", "!")).body("error.code", is(-32602));
        ask("resources/read", Map.of("uri", "pincite://articles/none")).body("error.message",
                containsString("no article 'none'"));
    }

    @Test
    void promptsAreFilledIn() {
        ask("prompts/get", Map.of("name", "compare_outlets", "arguments", Map.of("about", "the “inspection”")))
                .body("result.messages[0].content.text", containsString("“the \"inspection\"”"));
        ask("prompts/get", Map.of("name", "check_my_quote", "arguments", Map.of("quote", "x")))
                .body("result.messages[0].content.text", not(containsString("said by")));
        ask("prompts/get", Map.of("name", "ask_case", "arguments", Map.of())).body("error.code", is(-32602),
                "error.message", is("ask_case: needs 'question', a text."));
    }

    private ValidatableResponse call(String tool, Map<String, ?> arguments) {
        return ask("tools/call", Map.of("name", tool, "arguments", arguments));
    }

    private ValidatableResponse ask(String method, Map<String, ?> params) {
        return send(session, message(method, params)).statusCode(200);
    }

    private static Map<String, Object> message(String method, Map<String, ?> params) {
        return Map.of("jsonrpc", "2.0", "id", 1, "method", method, "params", params);
    }

    private static ValidatableResponse send(String session, Map<String, ?> message) {
        var sending = given().header("Accept", "application/json, text/event-stream").contentType("application/json")
                .body(message);
        return (session.isEmpty() ? sending : sending.header("Mcp-Session-Id", session)).post("/mcp").then();
    }
}
