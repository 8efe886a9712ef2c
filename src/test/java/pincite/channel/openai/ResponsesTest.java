package pincite.channel.openai;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import pincite.IndexedCase;
import pincite.ShippedArticles;

/** As a client of OpenAI's responses sees us. */
@QuarkusTest
@TestProfile(ShippedArticles.class)
class ResponsesTest extends IndexedCase {

    private static final String ASKED = "Was the inspection denied?";

    @Inject
    ObjectMapper json;

    @Test
    void citesAndLinksAndCounts() {
        var said = ask(Map.of("input", "Why was the inspection denied?", "metadata", Map.of("desk", "night")))
                .statusCode(200)
                .body("object", equalTo("response"), "status", equalTo("completed"), "error", nullValue(),
                        "metadata.desk", equalTo("night"), "id", startsWith("resp_"), "output[0].role",
                        equalTo("assistant"), "usage.input_tokens", greaterThan(4), "usage.output_tokens",
                        greaterThan(20))
                .extract().jsonPath();
        var text = said.getString("output[0].content[0].text").codePoints().toArray();
        List<Map<String, Object>> citations = said.getList("output[0].content[0].annotations");
        assertThat(citations).isNotEmpty().allSatisfy(citation -> {
            int start = (int) citation.get("start_index");
            assertThat(citation).containsEntry("type", "url_citation");
            assertThat(new String(text, start, (int) citation.get("end_index") - start)).matches("\\[\\d+]");
            assertThat(new String(text, 0, text.length)).contains("](" + citation.get("url") + ") · ");
        });
    }

    @Test
    void streamsTheSameInOrder() {
        var whole = ask(Map.of("input", "What is Ceffu?", "store", false)).extract().path("output[0].content[0].text");
        var events = events(ask(Map.of("input", "What is Ceffu?", "store", false, "stream", true)).statusCode(200)
                .contentType(containsString("text/event-stream")).extract().asString());
        assertThat(events).extracting(event -> event.path("type").asText()).first().isEqualTo("response.created");
        assertThat(events).extracting(event -> event.path("type").asText()).last().isEqualTo("response.completed");
        assertThat(events).extracting(event -> event.path("sequence_number").asInt()).isSorted()
                .doesNotHaveDuplicates();
        var text = new StringBuilder();
        events.forEach(event -> text.append(event.path("delta").asText()));
        assertThat(text.toString()).isEqualTo(whole);
    }

    private List<JsonNode> events(String sent) {
        return sent.lines().filter(line -> line.startsWith("data: ")).map(line -> {
            try {
                return json.readTree(line.substring("data: ".length()));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(line, e);
            }
        }).toList();
    }

    @Test
    void goesOnFromTheResponseBefore() {
        String kept = ask(Map.of("input", ASKED)).extract().path("id");
        assertGoesOn(Map.of("input", "Why?", "previous_response_id", kept));
        assertGoesOn(Map.of("input", "Why?", "previous_response_id", kept, "store", false));
    }

    @Test
    void isThereAgainAsItWas() {
        var first = ask(Map.of("input", ASKED)).body("store", is(true)).extract().jsonPath();
        var again = again(first.getString("id")).statusCode(200).body("object", equalTo("response"), "status",
                equalTo("completed")).extract().jsonPath();
        for (var part : List.of("id", "created_at", "output", "conversation", "usage", "model")) {
            assertThat(again.<Object>get(part)).as(part).isEqualTo(first.get(part));
        }
    }

    @Test
    void ofWhatIsNotStoredNothingIsKept() {
        String question = "What did the court deny on Monday?";
        String unkept = ask(Map.of("input", question, "store", false))
                .body("conversation", nullValue(), "store", is(false)).extract().path("id");
        again(unkept).statusCode(404);
        again(unkept.replace("unkept_", "") + "_68e5f2a0").statusCode(404);
        ask(Map.of("input", "Why?", "previous_response_id", unkept)).statusCode(400).body("error.param",
                equalTo("previous_response_id"));
    }

    @Test
    void whatIsDeletedIsThereNoMoreButForItsAnswer() {
        String first = ask(Map.of("input", ASKED)).extract().path("id");
        var second = ask(Map.of("input", "Why?", "previous_response_id", first)).extract().jsonPath();
        given().delete("/v1/responses/" + first).then().statusCode(200).body("id", equalTo(first), "deleted",
                is(true));
        given().delete("/v1/responses/" + first).then().statusCode(404);
        again(first).statusCode(404);
        ask(Map.of("input", "Why?", "previous_response_id", first)).statusCode(400);
        again(second.getString("id")).statusCode(200);
        given().get("/api/answers/" + first.split("_")[1]).then().statusCode(200);
        given().delete("/v1/responses/" + second.getString("id")).then().statusCode(200);
        given().get("/api/conversations/" + first.split("_")[3]).then().statusCode(404);
    }

    @Test
    void whatAClientKeepsItselfIsNotItsAloneToDelete() {
        String id = ask(Map.of("input", List.of(Map.of("role", "user", "content", ASKED),
                Map.of("role", "assistant", "content", "Yes."), Map.of("role", "user", "content", "Why?"))))
                .body("conversation", nullValue()).extract().path("id");
        again(id).statusCode(200);
        given().delete("/v1/responses/" + id).then().statusCode(400).body("error.param", equalTo("response_id"),
                "error.message", containsString("'store': false"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"resp_none", "resp_0123456789abcdef_68e5f2a0", "none", "msg_0123456789abcdef",
            "resp_0123456789abcdef_68e5f2a0_0123456789abcdef0123456789abcdef"})
    void whatIsNotKeptIsNotFound(String id) {
        again(id).statusCode(404).body("error.param", equalTo("response_id"), "error.code", equalTo("not_found"),
                "error.message", containsString("'" + id + "'"));
        given().delete("/v1/responses/" + id).then().statusCode(404);
    }

    /** Whoever knows the answer does not have it in somebody's conversation. */
    @Test
    void noAnswerIsInAConversationThatItWasNotGivenIn() {
        var first = ask(Map.of("input", ASKED)).extract().jsonPath();
        var other = ask(Map.of("input", "What is Ceffu?")).extract().jsonPath();
        again(first.getString("id").replaceFirst("_[0-9a-f]{32}$",
                other.getString("conversation.id").replace("conv", ""))).statusCode(404);
    }

    @Test
    void aKeptResponseComesWhole() {
        String id = ask(Map.of("input", ASKED)).extract().path("id");
        given().get("/v1/responses/" + id + "?stream=true").then().statusCode(400).body("error.param",
                equalTo("stream"));
        given().get("/v1/responses/" + id + "?stream=false").then().statusCode(200);
    }

    private static ValidatableResponse again(String id) {
        return given().get("/v1/responses/" + id).then();
    }

    @Test
    void goesOnInAConversation() {
        assertGoesOn(Map.of("input", "Why?", "conversation", conversation()));
        assertGoesOn(Map.of("input", "Why?", "conversation", Map.of("id", conversation())));
    }

    private static String conversation() {
        return ask(Map.of("input", ASKED)).body("conversation.id", matchesPattern("conv_[0-9a-f]{32}")).extract()
                .path("conversation.id");
    }

    @Test
    void goesOnFromWhatTheClientRemembers() {
        var first = ask(Map.of("input", ASKED)).extract().jsonPath();
        var question = Map.of("role", "user", "content", ASKED);
        var next = Map.of("role", "user", "content", List.of(Map.of("type", "input_text", "text", "Why?")));
        assertGoesOn(Map.of("input", List.of(question,
                Map.of("type", "item_reference", "id", first.getString("output[0].id")), next)));
        assertGoesOn(Map.of("input", List.of(question, Map.of("role", "assistant", "content", List.of(
                Map.of("type", "output_text", "text", first.getString("output[0].content[0].text")))), next)));
    }

    private static void assertGoesOn(Map<String, ?> body) {
        ask(body).statusCode(200).body("output[0].content[0].text",
                startsWith("Read as: Why was the inspection denied?"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                                                                  {}                                                                   | input                  | a text, or a list
                                                                  {"input":[]}                                                         | input                  | a text, or a list
                                                                  {"input":[{"role":"system","content":"x"}]}                          | input                  | role 'user'
                                                                  {"input":[{"type":"function_call"}]}                                 | input.0.type           | only messages
                                                                  {"input":[{"type":"item_reference","id":"x"}]}                       | input.0.id             | send its text
                                                                  {"input":[{"role":"user","content":[{"type":"input_file"}]}]}        | input.0.content.0.type | only texts
                                                                  {"input":"x","tools":[{"type":"web_search"}]}                        | tools                  | calls nothing
                                                                  {"input":"x","tool_choice":"required"}                               | tool_choice            | calls nothing
                                                                  {"input":"x","text":{"format":{"type":"json_object"}}}               | text                   | texts that cite
                                                                  {"input":"x","background":true}                                      | background             | at once
                                                                  {"input":"x","stream":"yes"}                                         | stream                 | true or false
                                                                  {"input":"x","model":5}                                              | model                  | name of a model
                                                                  {"input":"x","previous_response_id":"resp_0123456789abcdef_68e5f2a0"}         | previous_response_id   | no longer kept
                                                                  {"input":"x","previous_response_id":"y"}                             | previous_response_id   | no id of a response
                                                                  {"input":"x","previous_response_id":"resp_0123456789abcdef_68e5f2a0","conversation":"z"} | previous_response_id | send one
                                                                  {"input":"x","conversation":"z"}                                     | conversation           | unknown
                                                                  {"input":"x","conversation":"z","store":false}                       | store                  | keeps what is said
                                                                  """)
    void refusesByName(String body, String field, String message) {
        given().contentType("application/json").body(body).post("/v1/responses").then().statusCode(400)
                .body("error.param", equalTo(field), "error.message", containsString(message), "error.type",
                        equalTo("invalid_request_error"));
    }

    @Test
    void whatDoesNoHarmIsTaken() {
        ask(Map.of("input", "What is Ceffu?", "tools", List.of(Map.of("type", "web_search")), "tool_choice", "none",
                "temperature", 0, "text", Map.of("format", Map.of("type", "text")), "instructions", "Be brief."))
                .statusCode(200).body("instructions", equalTo("Be brief."));
    }

    private static ValidatableResponse ask(Map<String, ?> asked) {
        Map<String, Object> body = new HashMap<>(asked);
        body.put("model", "pincite");
        return given().contentType("application/json").body(body).post("/v1/responses").then();
    }
}
