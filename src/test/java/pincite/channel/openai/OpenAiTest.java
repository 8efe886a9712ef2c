package pincite.channel.openai;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.startsWith;

import java.net.URI;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.exception.InvalidRequestException;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import pincite.IndexedCase;
import pincite.ShippedArticles;

/** As a client of OpenAI's sees us. */
@QuarkusTest
@TestProfile(ShippedArticles.class)
class OpenAiTest extends IndexedCase {

    @TestHTTPResource("/v1")
    URL address;

    @Test
    void answersAClientOfOpenAi() {
        var answer = client().chat(SystemMessage.from("Be brief."), UserMessage.from("Who is the judge?"));
        assertThat(answer.aiMessage().text()).contains("Zia Faruqui").contains(" [1]").contains("Sources:\n[1] “");
    }

    @Test
    void understandsWhatLeansOnEarlierMessages() {
        var question = UserMessage.from("Was the inspection denied?");
        var first = client().chat(question).aiMessage();
        var second = client().chat(question, AiMessage.from(first.text()), UserMessage.from("Why?")).aiMessage();
        assertThat(second.text()).startsWith("Read as: Why was the inspection denied?").contains("more specific");
    }

    @Test
    void streamsTheSameWords() throws Exception {
        var whole = client().chat(UserMessage.from("What is Ceffu?")).aiMessage().text();
        var heard = new Heard();
        OpenAiStreamingChatModel.builder().baseUrl(address.toString()).apiKey("none").modelName("pincite").build()
                .chat(List.of(UserMessage.from("What is Ceffu?")), heard);
        assertThat(heard.whole.get(20, TimeUnit.SECONDS).aiMessage().text()).isEqualTo(whole);
        assertThat(String.join("", heard.parts)).isEqualTo(whole);
        assertThat(heard.parts).hasSizeGreaterThan(2);
    }

    @Test
    void endsAStreamAsClientsExpect() {
        var events = given().contentType("application/json").accept("text/event-stream")
                .body(Map.of("stream", true, "stream_options", Map.of("include_usage", true), "messages",
                        List.of(Map.of("role", "user", "content", "What is Ceffu?"))))
                .post("/v1/chat/completions").then().statusCode(200).contentType(containsString("text/event-stream"))
                .extract().asString();
        var lines = events.lines().filter(line -> !line.isBlank()).toList();
        assertThat(lines).allMatch(line -> line.startsWith("data: ")).last().isEqualTo("data: [DONE]");
        assertThat(events).contains("\"finish_reason\":\"stop\"").contains("url_citation").contains("total_tokens");
    }

    @Test
    void citesWhereTheNumbersStand() {
        var message = ask("Why was the inspection denied?").statusCode(200).body("object", equalTo("chat.completion"))
                .body("choices[0].finish_reason", equalTo("stop")).body("choices[0].message.role",
                        equalTo("assistant"))
                .extract().jsonPath();
        var content = message.getString("choices[0].message.content").codePoints().toArray();
        List<Map<String, Map<String, Object>>> annotations = message.getList("choices[0].message.annotations");
        assertThat(annotations).isNotEmpty().allSatisfy(annotation -> {
            var citation = annotation.get("url_citation");
            int start = (int) citation.get("start_index");
            assertThat(new String(content, start, (int) citation.get("end_index") - start)).matches("\\[\\d+]");
            assertThat(URI.create((String) citation.get("url")).isAbsolute()).isTrue();
            assertThat((String) citation.get("title")).isNotBlank();
        });
    }

    @Test
    void linksToOurOwnArticleWhereNoOtherAddressIsKnown() {
        var urls = ask("What did the lawyers call overbroad?").extract().jsonPath()
                .<String>getList("choices[0].message.annotations.url_citation.url");
        assertThat(urls).anyMatch(
                url -> url.matches("http://.*:\\d+/articles/binance-us/the-requests-one-by-one#char=\\d+,\\d+"));
    }

    @Test
    void declinesInWords() {
        ask("What is the capital of Australia?").statusCode(200)
                .body("choices[0].message.content",
                        startsWith("The articles do not say. No article has \"Australia\"."))
                .body("choices[0].message.annotations.size()", equalTo(0));
    }

    @Test
    void noMarkOfAQuestionIsInWhatIsSaidOfIt() {
        ask("Who is `Zork` of [Coinbase](https://evil.example)?").body("choices[0].message.content",
                containsString("The articles do not say. No article has \"Zork\" or \"Coinbase\""));
    }

    @Test
    void greetsWhoGreets() {
        ask("Hello!").statusCode(200).body("choices[0].message.content", containsString("19 articles"));
    }

    @Test
    void readsMessagesInParts() {
        given().contentType("application/json").body(
                """
                {"messages": [{"role": "user", "content": [{"type": "text", "text": "Who is the judge?"}]}], "temperature": 0}""")
                .post("/v1/chat/completions").then().statusCode(200)
                .body("choices[0].message.content", containsString("Faruqui")).body("model", equalTo("pincite"));
    }

    @Test
    void listsTheOneModel() {
        given().get("/v1/models").then().statusCode(200).body("object", equalTo("list")).body("data.id",
                equalTo(List.of("pincite")));
        given().get("/v1/models/pincite").then().statusCode(200).body("id", equalTo("pincite"));
        given().get("/v1/nothing").then().statusCode(404).contentType(containsString("application/json"))
                .body("error.type", equalTo("invalid_request_error"), "error.message", containsString("/q/openapi"));
        given().delete("/v1/models").then().statusCode(405).body("error.message", containsString("method"));
        given().get("/api/nothing").then().statusCode(404).contentType("application/problem+json");
        given().get("/v1/models/other").then().statusCode(404).body("error.message", containsString("'other'"))
                .body("error.type", equalTo("invalid_request_error"), "error.code", equalTo("model_not_found"),
                        "error.param", equalTo("model"));
    }

    @Test
    void sourcesAreLinksWithOutletAndDay() {
        ask("Why was the inspection denied?").body("choices[0].message.content", matchesPattern(
                "(?s).*\\n\\[1] “.+” \\[[^\\n]+]\\(https?://[^\\s()]+\\) · [^\\n]+ · \\d{4}-\\d{2}-\\d{2}\\n?.*"));
    }

    @Test
    void tokensAreCounted() {
        ask("What is Ceffu?").body("usage.prompt_tokens", greaterThan(3), "usage.completion_tokens", greaterThan(20));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                                                                  {                                                         | body                | not JSON
                                                                  []                                                        | body                | JSON object
                                                                  {}                                                        | messages            | at least one
                                                                  {"messages":[]}                                           | messages            | at least one
                                                                  {"messages":[{"role":"system","content":"x"}]}            | messages            | role 'user'
                                                                  {"messages":[{"role":"user","content":""}]}               | question            | empty
                                                                  {"messages":[{"role":"user","content":5}]}                | messages.0.content  | a text
                                                                  {"tools":[{"type":"function"}],"messages":[{"role":"user","content":"x"}]} | tools | calls nothing
                                                                  {"functions":[{}],"messages":[{"role":"user","content":"x"}]} | functions | calls nothing
                                                                  {"response_format":{"type":"json_object"},"messages":[{"role":"user","content":"x"}]} | response_format | texts that cite
                                                                  {"messages":[{"role":"user","content":[{"type":"image_url"}]}]} | messages.0.content.0.type | only texts
                                                                  {"messages":[{"role":"user","content":[{"type":"text"}]}]} | messages.0.content.0.text | a text
                                                                  {"messages":["x"]}                                        | messages.0.role     | a text
                                                                  {"logprobs":true,"messages":[{"role":"user","content":"x"}]} | logprobs | no likelihood
                                                                  {"stream":1,"messages":[{"role":"user","content":"x"}]}   | stream | true or false
                                                                  {"n":2,"messages":[{"role":"user","content":"x"}]}        | n                   | limit is 1
                                                                  """)
    void refusesInOpenAisShape(String body, String field, String message) {
        given().contentType("application/json").body(body).post("/v1/chat/completions").then().statusCode(400)
                .body("error.param", equalTo(field)).body("error.message", containsString(message))
                .body("error.type", equalTo("invalid_request_error"));
    }

    @Test
    void refusesWhatIsTooMuch() {
        var many = Collections.nCopies(201, Map.of("role", "user", "content", "x"));
        given().contentType("application/json").body(Map.of("messages", many)).post("/v1/chat/completions").then()
                .statusCode(400).body("error.message", containsString("the limit is 200"));
        given().contentType("application/json").body("x".repeat(300_000)).post("/v1/chat/completions").then()
                .statusCode(413).body("error.message", containsString("256 KB"));
        assertThatThrownBy(() -> client().chat(UserMessage.from("x".repeat(2001))))
                .isInstanceOf(InvalidRequestException.class).hasMessageContaining("the limit is 2000");
    }

    private OpenAiChatModel client() {
        return OpenAiChatModel.builder().baseUrl(address.toString()).apiKey("none").modelName("pincite").maxRetries(0)
                .build();
    }

    private static ValidatableResponse ask(String question) {
        return given().contentType("application/json")
                .body(Map.of("model", "pincite", "messages", List.of(Map.of("role", "user", "content", question))))
                .post("/v1/chat/completions").then();
    }

    private static final class Heard implements StreamingChatResponseHandler {

        private final List<String> parts = Collections.synchronizedList(new ArrayList<>());
        private final CompletableFuture<ChatResponse> whole = new CompletableFuture<>();

        @Override
        public void onPartialResponse(String part) {
            parts.add(part);
        }

        @Override
        public void onCompleteResponse(ChatResponse response) {
            whole.complete(response);
        }

        @Override
        public void onError(Throwable error) {
            whole.completeExceptionally(error);
        }
    }
}
