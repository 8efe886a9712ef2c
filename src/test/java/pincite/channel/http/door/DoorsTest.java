package pincite.channel.http.door;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import pincite.IndexedCase;
import pincite.access.Right;
import pincite.channel.ToldOnAPage;
import pincite.key.Grant;
import pincite.key.Keys;

@QuarkusTest
@TestProfile(KeptOut.class)
class DoorsTest extends IndexedCase {

    private static final String ARTICLE = "binance-us/setback-for-the-sec";

    private static final String QUESTION = "{\"question\": \"Who left Binance.US?\"}";
    private static final List<Right> ALL = Arrays.asList(Right.values());

    @Inject
    Keys keys;

    @BeforeEach
    void revokeAll() {
        keys.all().stream().map(key -> key.name()).distinct().forEach(keys::revoke);
    }

    private String key(List<Right> rights, String... groups) {
        keys.revoke("test");
        return keys.add("test", Grant.of(rights, Set.of(groups)), Optional.empty()).text();
    }

    private static RequestSpecification with(String key) {
        return given().header("Authorization", "Bearer " + key);
    }

    @Test
    void withoutAKeyNothingIsToldButThePageAndThatItIsWell() {
        Stream.of("/", "/articles", "/articles/x", "/page/main.js", "/timeline", "/people/x", "/answers/x")
                .forEach(path -> given().get(path).then().statusCode(200));
        Stream.of("/q/health", "/q/health/live", "/q/health/ready", "/q/health/started", "/q/health/well")
                .forEach(path -> assertThat(given().get(path).asString()).isEqualTo("{\"status\":\"UP\"}"));
        Stream.of("/api/articles", "/q/metrics", "/q/openapi", "/v1/models", "/nowhere", "/api/none")
                .forEach(path -> given().get(path).then().statusCode(401));
    }

    @Test
    void wrongAndRevokedKeysAreToldTheSameAsNone() {
        var revoked = key(ALL);
        keys.revoke("test");
        var none = given().get("/api/articles").asString();
        assertThat(List.of(revoked, "pck_00000000_" + "x".repeat(43), "x", "")).allSatisfy(key -> {
            var told = with(key).get("/api/articles");
            assertThat(told.statusCode()).isEqualTo(401);
            assertThat(told.header("WWW-Authenticate")).isEqualTo("Bearer");
            assertThat(told.contentType()).isEqualTo("application/problem+json");
            assertThat(told.asString()).isEqualTo(none);
        });
    }

    @Test
    void aKeyIsReadInNoAddress() {
        var key = key(ALL);
        Stream.of("key", "access_token", "token", "api_key").forEach(
                name -> given().queryParam(name, key).get("/api/articles").then().statusCode(401));
        with(key).get("/api/articles").then().statusCode(200);
    }

    @Test
    void whatIsMissingIsNamed() {
        var told = with(key(List.of(Right.ASK))).get("/api/articles");
        assertThat(told.statusCode()).isEqualTo(403);
        assertThat(told.jsonPath().getString("detail")).contains("'read'");
    }

    @Test
    void aPersonIsToldOnAPage() {
        ToldOnAPage.check(RestAssured::given, "/nowhere", 401, Map.of("WWW-Authenticate", "Bearer"));
        var key = key(List.of(Right.ASK));
        ToldOnAPage.check(() -> with(key), "/nowhere", 403, Map.of());
    }

    @Test
    void healthHasDetailsForWhoMaySeeAllAlone() {
        assertThat(with(key(List.of(Right.ADMIN))).get("/q/health").asString()).contains("checks");
        assertThat(with(key(List.of(Right.READ))).get("/q/health/ready").asString()).isEqualTo("{\"status\":\"UP\"}");
        with(key(List.of(Right.ADMIN))).get("/q/metrics").then().statusCode(200);
    }

    /** Each with its own way to the thread that answers. */
    @ParameterizedTest
    @ValueSource(strings = {"json", "events", "completion", "stream", "response", "response events", "mcp", "resource",
            "article"})
    void itIsTheCallerWhoReadsInEveryKindOfHandler(String way) {
        assertThat(said(way, key(ALL, "desk"))).contains("Shroder");
        assertThat(said(way, key(ALL))).doesNotContain("Shroder");
    }

    private static String said(String way, String key) {
        var asking = with(key).contentType("application/json");
        return switch (way) {
            case "json" -> asking.body(QUESTION).post("/api/chat").asString();
            case "events" -> asking.accept("text/event-stream").body(QUESTION).post("/api/chat").asString();
            case "completion" -> asking.body(completion(false)).post("/v1/chat/completions").asString();
            case "stream" -> asking.body(completion(true)).post("/v1/chat/completions").asString();
            case "response" -> asking.body(response(false)).post("/v1/responses").asString();
            case "response events" -> asking.body(response(true)).post("/v1/responses").asString();
            case "mcp" -> mcp(key, "tools/call",
                    "{\"name\": \"ask_case_articles\", \"arguments\": {\"question\": \"Who left Binance.US?\"}}");
            case "resource" -> mcp(key, "resources/read", "{\"uri\": \"pincite://articles/" + ARTICLE + "\"}");
            default -> asking.get("/api/articles/" + ARTICLE).asString();
        };
    }

    private static String completion(boolean isStream) {
        return "{\"model\": \"pincite\", \"stream\": " + isStream
                + ", \"messages\": [{\"role\": \"user\", \"content\": \"Who left Binance.US?\"}]}";
    }

    private static String response(boolean isStream) {
        return "{\"model\": \"pincite\", \"stream\": " + isStream + ", \"input\": \"Who left Binance.US?\"}";
    }

    @Test
    void whatIsHiddenIsListedToNobodyElse() {
        assertThat(mcp(key(ALL, "desk"), "resources/list", "{}")).contains("setback-for-the-sec");
        assertThat(mcp(key(ALL), "resources/list", "{}")).contains("resources").doesNotContain("setback-for-the-sec");
    }

    private static String mcp(String key, String method, String params) {
        var begun = send(key, "",
                """
                {"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": {"protocolVersion": "2025-06-18",
                 "capabilities": {}, "clientInfo": {"name": "test", "version": "1"}}}
                """);
        var session = begun.header("Mcp-Session-Id");
        send(key, session, "{\"jsonrpc\": \"2.0\", \"method\": \"notifications/initialized\"}");
        return send(key, session, "{\"jsonrpc\": \"2.0\", \"id\": 2, \"method\": \"" + method + "\", \"params\": "
                + params + "}").asString();
    }

    private static Response send(String key, String session, String message) {
        var asking = with(key).contentType("application/json").accept("application/json, text/event-stream");
        return (session.isEmpty() ? asking : asking.header("Mcp-Session-Id", session)).body(message).post("/mcp");
    }
}
