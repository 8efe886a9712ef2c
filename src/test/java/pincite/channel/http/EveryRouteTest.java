package pincite.channel.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.vertx.ext.web.Router;
import pincite.IndexedCase;
import pincite.ShippedArticles;
import pincite.channel.http.RawHttp.Reply;

/** What holds for all that can be asked, and for whatever will be added. */
@QuarkusTest
@TestProfile(ShippedArticles.class)
class EveryRouteTest extends IndexedCase {

    private static final Predicate<EveryRoute> HAS_OTHER_TYPES = route -> route.path().startsWith("/slack/")
            || route.path().equals("/api/evaluations") || route.path().startsWith("/api/articles");
    /** Not a method of theirs, which is told first. */
    private static final Predicate<EveryRoute> IS_NO_PLACE_TO_SEND_TO = route -> route.path().startsWith("/q/")
            || route.path().startsWith("/mcp/sse");

    @Inject
    Router router;

    @TestHTTPResource
    URL address;

    private RawHttp http;
    private List<EveryRoute> routes;

    @BeforeEach
    void list() {
        http = new RawHttp(address.getPort());
        routes = EveryRoute.of(router);
    }

    @Test
    void theListHoldsWhatIsDocumentedAndWhatIsNot() {
        Map<String, Map<String, Object>> documented = given().accept("application/json").get("/q/openapi").jsonPath()
                .getMap("paths");
        assertThat(documented).isNotEmpty();
        documented.forEach((path, methods) -> methods.keySet().forEach(method -> assertThat(routes)
                .contains(new EveryRoute(method.toUpperCase(Locale.ROOT), EveryRoute.filled(path)))));
        assertThat(routes).contains(new EveryRoute("POST", "/mcp"), new EveryRoute("GET", "/q/metrics"),
                new EveryRoute("POST", "/slack/events"),
                new EveryRoute("GET", "/slack/a/x"), new EveryRoute("GET", "/articles/x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rebound.example", "rebound.example:8080", "localhost.rebound.example", "2130706433",
            "127.0.0.1.rebound.example"})
    void noneAnswersToANameThatWasMadeToPointHere(String host) {
        assertEvery(route -> http.send(route.method(), route.path(), "Host: " + host), 421);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Origin: https://evil.example", "Origin: null", "Origin: http://localhost:1",
            "Origin: http://127.0.0.1", "Origin: file://", "Origin:", "Sec-Fetch-Site: cross-site",
            "Sec-Fetch-Site: same-site"})
    void noneAnswersPagesOfOtherSites(String header) {
        assertEvery(route -> http.send(route.method(), route.path(), header), 403);
    }

    private void assertEvery(Function<EveryRoute, Reply> asking, int status) {
        assertThat(routes).allSatisfy(route -> {
            var reply = asking.apply(route);
            assertThat(reply.status()).as(reply::toString).isEqualTo(status);
            assertThat(reply.body()).contains("pincite.http.allowed-");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"HEAD", "OPTIONS", "PUT", "PATCH", "DELETE", "TRACE", "PROPFIND"})
    void everyMethodIsAnsweredAndBreaksNothing(String method) {
        assertThat(routes.stream().map(EveryRoute::path).distinct()).allSatisfy(path -> {
            var reply = http.send(method, path);
            assertThat(reply.status()).as(reply::toString).isBetween(200, 499);
        });
    }

    @Test
    void whatIsSentIsJsonAndSaysSo() {
        assertThat(jsonRoutes()).hasSizeGreaterThan(3).allSatisfy(route -> {
            assertThat(odd()).allSatisfy(type -> assertThat(send(route, type).status()).isEqualTo(415));
            assertThat(usual()).allSatisfy(type -> assertThat(send(route, type).status()).isBetween(400, 414));
        });
    }

    private List<EveryRoute> jsonRoutes() {
        return routes.stream().filter(EveryRoute::isSending)
                .filter(HAS_OTHER_TYPES.or(IS_NO_PLACE_TO_SEND_TO).negate()).toList();
    }

    private static List<String> usual() {
        return List.of("Content-Type: application/json", "content-type: APPLICATION/JSON",
                "Content-Type: application/json; charset=utf-8", "Content-Type: application/json;charset=\"UTF-8\"");
    }

    private static List<String> odd() {
        return Stream.concat(Stream.of("X-None: 1", "Content-Type:", "Content-Type: application/json\r\n"
                + "Content-Type: text/plain"),
                Stream.of("text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x",
                        "application/", "/", "*/*", "application/*", "json", "application/problem+json",
                        "application/json, text/plain", "application/json; charset=utf-16",
                        "application/json; charset=iso-8859-1", "application/json; charset=",
                        "text/plain; application/json").map(type -> "Content-Type: " + type))
                .toList();
    }

    private Reply send(EveryRoute route, String type) {
        return http.send(route.method(), route.path(), "{\"no\": 1}", List.of(type));
    }

    @Test
    void aTypeOfNothingBreaksNothing() {
        assertThat(routes).filteredOn(route -> !route.path().startsWith("/mcp/sse")).allSatisfy(
                route -> assertThat(odd()).allSatisfy(type -> assertThat(http.send(route.method(), route.path(), type)
                        .status()).isLessThan(500)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "*/*", "yaml",
            "text/plain; charset=utf-16"})
    void aQuestionSetIsNoForm(String type) {
        var refused = http.send("POST", "/api/evaluations", "questions: []", List.of("Content-Type: " + type));
        assertThat(refused.status()).isEqualTo(415);
        assertThat(refused.body()).contains("application/yaml");
    }

    @Test
    void withoutTlsOnlyHttp1IsSpoken() {
        var reply = http.send("GET", "/q/health/live", "Connection: Upgrade, HTTP2-Settings", "Upgrade: h2c",
                "HTTP2-Settings: AAMAAABkAAQAoAAAAAIAAAAA");
        assertThat(reply.status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/health", "/q/health/live", "/q/health/ready", "/q/metrics"})
    void probesMayNameTheNumberOfTheMachine(String path) {
        assertThat(http.send("GET", path, "Host: 10.1.2.3:8080").status()).isEqualTo(200);
        assertThat(http.send("GET", path, "Host: [fd00::1]:8080").status()).isEqualTo(200);
    }
}
