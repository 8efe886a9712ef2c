package pincite.channel.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import pincite.IndexedCase;
import pincite.watch.WatchConfig;

/** Questions that are watched over HTTP. */
@QuarkusTest
@TestProfile(StandingTest.ThreeSources.class)
class WatchingTest extends IndexedCase {

    private static final String WHO = "Who founded the Quorra choir?";
    private static final long SHORT = 20_000_000;

    @Inject
    WatchConfig config;

    @Inject
    ObjectMapper json;

    @AfterEach
    void removeAll() {
        given().get("/api/watches").jsonPath().getList("id").forEach(id -> given().delete("/api/watches/" + id));
    }

    private static Response watch(Map<String, Object> body) {
        return given().contentType("application/json").body(body).post("/api/watches");
    }

    private static Response asked(String address) {
        var now = given().get(address);
        while (now.path("last") == null) {
            LockSupport.parkNanos(SHORT);
            now = given().get(address);
        }
        return now;
    }

    private List<String> lines(String name) throws IOException {
        Path file = config.folder().resolve(name);
        while (!Files.exists(file) || Files.size(file) == 0) {
            LockSupport.parkNanos(SHORT);
        }
        return Files.readAllLines(file);
    }

    @Test
    void whatAnArticleAddsIsWrittenWithItsQuote() throws IOException {
        var name = "n" + UUID.randomUUID() + ".jsonl";
        var address = watch(Map.of("question", WHO, "to", Map.of("file", name))).then().statusCode(201).body("every",
                equalTo("at once")).body("to.file", equalTo(name)).extract().header("Location");
        asked(address).then().body("last.outcome", equalTo("declined")).body("question", equalTo(WHO));
        given().contentType("text/plain").body("Zork Blunt founded the Quorra choir in 1999.".getBytes(
                StandardCharsets.UTF_8)).queryParam("name", "quorra.txt").put("/api/articles/quorra").then()
                .statusCode(202);
        JsonNode news = json.readTree(lines(name).get(0));
        assertThat(news.at("/new/0/text").asText()).contains("Zork Blunt founded the Quorra choir");
        assertThat(news.at("/new/0/citations/0/article/id").asText()).isEqualTo("quorra");
        assertThat(news.path("outcome").asText()).isEqualTo("answered");
        given().delete("/api/articles/quorra").then().statusCode(204);
        given().delete(address).then().statusCode(204);
        given().get(address).then().statusCode(404).body("detail", containsString("Nothing is watched"));
        given().delete(address).then().statusCode(404);
    }

    @Test
    void theSameTwiceIsOneWatch() {
        var first = watch(Map.of("question", WHO, "every", "daily")).then().statusCode(201).extract();
        var second = watch(Map.of("question", WHO, "every", "weekly")).then().statusCode(200).extract();
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        given().get("/api/watches").then().body("size()", equalTo(1)).body("every", hasItem("weekly"))
                .body("[0].to.file", equalTo("news.jsonl"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {"{}|question", "{'question': ' '}|question",
            "{'question': 'Hello!'}|question", "{'question': 7}|question",
            "{'question': 'Who left?', 'often': 1}|often", "{'question': 'Who left?', 'every': 'hourly'}|every",
            "{'question': 'Who left?', 'to': {}}|to", "{'question': 'Who left?', 'to': 'me'}|to",
            "{'question': 'Who left?', 'to': {'mail': 'a@b.example'}}|to.mail",
            "{'question': 'Who left?', 'to': {'file': 'a.jsonl', 'slack': 'C0123'}}|to",
            "{'question': 'Who left?', 'to': {'file': '../a.jsonl'}}|to.file",
            "{'question': 'Who left?', 'to': {'slack': 'general'}}|to.slack",
            "{'question': 'Who left?', 'to': {'webhook': 'ftp://a.example'}}|to.webhook",
            "{'question': 'Who left?', 'to': {'webhook': 'https://hook.example/'}}|to.webhook"})
    void whatCannotBeWatchedIsNamed(String body, String field) {
        given().contentType("application/json").body(body.replace('\'', '"')).post("/api/watches").then()
                .statusCode(400).contentType(containsString("application/problem+json")).body("field", equalTo(field));
        given().get("/api/watches").then().body("size()", equalTo(0));
    }

    @Test
    void whatIsNoIdIsNotFound() {
        given().get("/api/watches/news").then().statusCode(404);
        given().urlEncodingEnabled(false).get("/api/watches/..%2Fnews").then().statusCode(not(equalTo(200)));
    }
}
