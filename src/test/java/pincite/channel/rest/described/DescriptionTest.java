package pincite.channel.rest.described;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import pincite.IndexedCase;
import pincite.ShippedArticles;

/** What is described of each address, and of whatever will be added; redocly says the rest (src/test/clients). */
@QuarkusTest
@TestProfile(ShippedArticles.class)
class DescriptionTest extends IndexedCase {

    @Inject
    ObjectMapper json;

    private JsonNode all;

    @BeforeEach
    void read() throws IOException {
        all = json.readTree(given().accept("application/json").get("/q/openapi").asByteArray());
    }

    private record Described(String address, JsonNode operation) {

        Stream<Map.Entry<String, JsonNode>> responses(String family) {
            return operation.path("responses").properties().stream().filter(each -> each.getKey().startsWith(family));
        }
    }

    private List<Described> operations() {
        return all.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .map(method -> new Described(method.getKey() + " " + path.getKey(), method.getValue())))
                .toList();
    }

    private void assertEach(Consumer<Described> holds) {
        assertThat(operations()).hasSizeGreaterThan(25)
                .allSatisfy(each -> assertThat(each).as(each.address()).satisfies(holds));
    }

    @Test
    void eachHasANameOfItsOwnASentenceAndATopic() {
        assertThat(operations()).extracting(each -> each.operation().path("operationId").asText())
                .doesNotHaveDuplicates().allMatch(name -> name.matches("[a-z][A-Za-z]+"));
        assertEach(each -> assertThat(each.operation().path("summary").asText()).isNotBlank());
        assertEach(each -> assertThat(each.operation().path("tags")).hasSize(1));
    }

    @Test
    void eachSaysWhatComesBackAndWhatIsRefused() {
        assertEach(each -> assertThat(each.responses("2")).isNotEmpty().allMatch(
                response -> response.getKey().equals("204") || !response.getValue().path("content").isEmpty()));
        assertEach(each -> assertThat(each.responses("4")).isNotEmpty().allMatch(response -> response.getValue()
                .path("content")
                .has(each.address().contains("/v1/") ? "application/json" : "application/problem+json")));
    }

    @Test
    void eachSaysWhoMayAsk() {
        assertThat(all.path("security")).hasSize(3);
        assertThat(all.path("components").path("securitySchemes").properties()).extracting(Map.Entry::getKey)
                .containsExactlyInAnyOrder("key", "signIn");
        assertEach(each -> assertThat(each.operation().path("security").isArray()
                || each.operation().path("responses").has("403")).isTrue());
    }

    @Test
    void whatIsAlwaysThereIsRequired() {
        assertThat(required("AnswerDocument")).contains("id", "conversation", "outcome", "question", "confidence")
                .doesNotContain("readAs", "kept", "statements", "note");
        assertThat(required("ChatRequest")).containsExactly("question");
        assertThat(required("Filter")).isEmpty();
        assertThat(required("CitationDocument")).contains("number", "quote", "start", "end", "href");
    }

    private List<String> required(String schema) {
        return StreamSupport.stream(
                all.path("components").path("schemas").path(schema).path("required").spliterator(), false)
                .map(JsonNode::asText).toList();
    }

    @Test
    void eventsAndExamplesAreDescribed() {
        var chat = all.path("paths").path("/api/chat").path("post");
        assertThat(chat.at("/responses/200/content/text~1event-stream/examples/events/value").asText())
                .contains("event: passages", "event: statement", "event: done");
        assertThat(chat.at("/requestBody/content/application~1json/examples/question/value").path("question").asText())
                .isNotBlank();
        assertThat(all.at("/paths/~1v1~1responses/post/responses/200/content").has("text/event-stream")).isTrue();
    }
}
