package pincite.channel.http.door;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.vertx.ext.web.Router;
import pincite.access.Right;
import pincite.channel.http.EveryRoute;
import pincite.channel.http.RawHttp;
import pincite.channel.http.RawHttp.Reply;
import pincite.key.Grant;
import pincite.key.Keys;

/** What holds for all that can be asked, and for whatever will be added: it is in the table, and the table is what happens. */
@QuarkusTest
@TestProfile(KeptOut.class)
class EveryRightTest {

    private static final int UNKNOWN = 401;
    private static final int FORBIDDEN = 403;

    @Inject
    Router router;
    @Inject
    Keys keys;

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
    void everyRouteThatIsDocumentedOrOursIsInTheTable() {
        assertThat(EveryRoute.ours()).hasSizeGreaterThan(30).allSatisfy(
                route -> assertThat(RouteRight.find(route.method(), route.path())).as(route::toString).isPresent());
        assertThat(routes).contains(new EveryRoute("GET", "/nowhere"));
        assertThat(RouteRight.of("GET", "/nowhere")).contains(Right.ADMIN);
        assertThat(RouteRight.of("PATCH", "/api/articles")).contains(Right.ADMIN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-None: 1",
            "Authorization: Bearer pck_00000000_0123456789012345678901234567890123456789012",
            "Authorization: Basic YTpi", "Authorization: pck_"})
    void withoutAKeyOnlyWhatIsForAllIsAnswered(String header) {
        assertThat(routes).allSatisfy(route -> {
            var reply = send(route, header);
            assertThat(reply.status() == UNKNOWN).as(reply::toString).isEqualTo(needed(route).isPresent());
        });
    }

    @ParameterizedTest
    @EnumSource(Right.class)
    void aRightOpensItsRoutesAndNoOther(Right right) {
        keys.revoke("alone");
        var key = keys.add("alone", Grant.of(Set.of(right), Set.of()), Optional.empty()).text();
        assertThat(routes).allSatisfy(route -> {
            var reply = send(route, "Authorization: Bearer " + key);
            boolean isMissing = needed(route).filter(other -> other != right).isPresent();
            assertThat(reply.status() == FORBIDDEN).as(reply::toString).isEqualTo(isMissing);
            assertThat(reply.status()).as(reply::toString).isNotEqualTo(UNKNOWN);
        });
    }

    @Test
    void theTableSaysWhatEachRightIsFor() {
        assertThat(Arrays.stream(Right.values()).map(this::routesOf)).noneMatch(List::isEmpty);
        assertThat(routesOf(Right.ASK)).contains("POST /api/chat", "POST /mcp", "POST /v1/chat/completions");
        assertThat(routesOf(Right.READ)).contains("GET /api/articles", "POST /api/quotes/check");
        assertThat(routesOf(Right.ADD)).contains("POST /api/articles", "DELETE /api/articles/x");
        assertThat(routesOf(Right.EVALUATE)).contains("POST /api/evaluations");
        assertThat(routesOf(Right.ADMIN)).contains("GET /q/metrics", "GET /q/openapi");
        given().get("/q/health/ready").then().statusCode(org.hamcrest.Matchers.oneOf(200, 503));
    }

    /** Whoever routes may read a path otherwise than whoever guards; then there is nothing behind it. */
    @ParameterizedTest
    @ValueSource(strings = {"/slack/..;/api/articles", "/slack/%2e%2e/api/articles", "/slack/..%2fapi/articles",
            "/articles/..%2f..%2fapi/articles", "/articles/../api/articles", "/articles/..;/..;/q/metrics",
            "/api/articles;x=1", "/api;x/articles", "//api/articles", "/api//articles", "/./api/articles",
            "/%61pi/articles", "/q/./metrics", "/q//metrics", "/q/metrics;x", "/q/metrics/", "/%71/metrics",
            "/page/../q/metrics", "/page/..%2fq/metrics", "/q/health/../metrics", "/q/health/group/x", "/api/articles/",
            "/api/articles?/page/main.js", "/api/articles#/page/main.js"})
    void howAPathIsWrittenOpensNothing(String path) {
        var reply = http.send("GET", path);
        assertThat(reply.status() == UNKNOWN || reply.body().contains("<!doctype html>") || reply.status() == 404)
                .as(reply::toString).isTrue();
        assertThat(reply.body()).doesNotContain("jvm_", "\"articles\"", "checks");
    }

    private List<String> routesOf(Right right) {
        return routes.stream().filter(route -> needed(route).equals(Optional.of(right)))
                .map(route -> route.method() + " " + route.path()).toList();
    }

    private static Optional<Right> needed(EveryRoute route) {
        return RouteRight.of(route.method(), route.path());
    }

    private Reply send(EveryRoute route, String header) {
        return http.send(route.method(), route.path(), header);
    }
}
