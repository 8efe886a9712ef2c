package pincite.channel.limits;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.io.IOException;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import pincite.IndexedCase;
import pincite.channel.ToldOnAPage;

@QuarkusTest
@TestProfile(LimitedCallersTest.Tight.class)
class LimitedCallersTest extends IndexedCase {

    private static final int TOO_MANY = 429;
    private static final int MANY = 500;
    private static final long SHORT = 20_000_000;

    @TestHTTPResource("/")
    URL service;

    public static class Tight implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("pincite.limits.per-minute", "2", "pincite.limits.concurrent", "3",
                    "pincite.limits.callers.\"key:desk\".per-minute", "600",
                    "pincite.limits.callers.\"key:leaving\".per-minute", "6000");
        }
    }

    private static RequestSpecification by(String caller) {
        return given().header(CallerByHeader.NAME, caller);
    }

    @Test
    void whatIsLeftIsToldAndOneTooManyIsRefused() {
        by("user:ann").get("/api/articles").then().statusCode(200)
                .header("RateLimit-Policy", "\"minute\";q=2;w=60, \"concurrent\";q=3;qu=\"concurrent-requests\"")
                .header("RateLimit", allOf(containsString("\"minute\";r=1;t="), containsString("\"concurrent\";r=2")));
        by("user:ann").contentType("application/json").body(Map.of("question", "Who is the judge?")).post("/api/chat")
                .then().statusCode(200).header("RateLimit", containsString("\"minute\";r=0"));
        var refused = by("user:ann").get("/api/articles").then().statusCode(TOO_MANY)
                .contentType("application/problem+json").body("status", equalTo(TOO_MANY))
                .body("detail", containsString("Ask again in")).header("RateLimit", containsString("r=0")).extract();
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 60);
        by("user:ben").get("/api/articles").then().statusCode(200);
    }

    @Test
    void aPersonIsToldOnAPage() {
        by("user:page").get("/api/articles");
        by("user:page").get("/api/articles");
        ToldOnAPage.check(() -> by("user:page"), "/timeline", TOO_MANY, Map.of("Retry-After", "\\d+", "RateLimit",
                ".*\"minute\";r=0.*", "RateLimit-Policy", ".*q=2.*"));
    }

    @ParameterizedTest
    @CsvSource({"/v1/models, error.message", "/mcp, error.message"})
    void theRefusalHasTheShapeThatIsExpectedThere(String path, String sentence) {
        var caller = "user:of" + path;
        by(caller).get("/api/articles");
        by(caller).get("/api/articles");
        by(caller).get(path).then().statusCode(TOO_MANY).body(sentence, containsString("Ask again in"));
    }

    @ParameterizedTest
    @CsvSource({"/", "/q/health/live", "/slack/events"})
    void whatNobodyWorksForIsNotCounted(String path) {
        by("user:look").get(path).then().header("RateLimit", nullValue());
    }

    /** Whoever they say they are: who opens one need not say it. */
    @Test
    void signedLinksAreCountedTogether() {
        given().get("/slack/a/x").then().statusCode(404).header("RateLimit", containsString("\"minute\";r=1"));
        by("user:opens").get("/slack/a/y").then().statusCode(404);
        var refused = given().get("/slack/a/x").then().statusCode(TOO_MANY).extract();
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 60);
        by("user:opens").get("/api/articles").then().statusCode(200);
    }

    @Test
    void whoSitsAtTheMachineIsNotCounted() {
        for (int each = 0; each < 5; each++) {
            given().get("/api/articles").then().statusCode(200).header("RateLimit", nullValue());
        }
    }

    /** Also after refusals, and after what is not there: five times as many as may be at once. */
    @Test
    void placesAreFreeAgainHoweverARequestEnds() {
        for (int each = 0; each < 15; each++) {
            by("key:desk").get(each % 2 == 0 ? "/api/articles" : "/api/articles/none").then()
                    .header("RateLimit", containsString("\"concurrent\";r=2"));
        }
    }

    /** Twice as many as may be at once hang up before they have their answer. */
    @Test
    void placesAreFreeAgainWhenClientsLeave() throws IOException {
        for (int each = 0; each < 6; each++) {
            hangUp();
        }
        var left = "";
        for (int look = 0; look < MANY && !left.contains("\"concurrent\";r=2"); look++) {
            LockSupport.parkNanos(SHORT);
            left = by("key:leaving").get("/api/articles/none").header("RateLimit");
        }
        assertThat(left).contains("\"concurrent\";r=2");
    }

    private void hangUp() throws IOException {
        var body = "{\"question\": \"Who left Binance.US?\"}";
        try (var socket = new Socket(service.getHost(), service.getPort())) {
            socket.getOutputStream().write(("POST /api/chat HTTP/1.1\r\nHost: localhost\r\n" + CallerByHeader.NAME
                    + ": key:leaving\r\nContent-Type: application/json\r\nContent-Length: " + body.length()
                    + "\r\n\r\n" + body).getBytes(StandardCharsets.UTF_8));
            LockSupport.parkNanos(SHORT);
        }
    }

    @Test
    void theDescriptionOfEachAddressSaysSo() {
        given().accept("application/json").get("/q/openapi").then().statusCode(200)
                .body("paths.'/api/chat'.post.responses.'429'.description", containsString("pincite.limits"))
                .body("paths.'/api/articles'.get.responses.'429'.description", containsString("Retry-After"));
    }
}
