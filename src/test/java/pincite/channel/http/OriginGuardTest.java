package pincite.channel.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import pincite.channel.PlainVertx;
import pincite.channel.PublicAddress;
import pincite.channel.http.RawHttp.Reply;

class OriginGuardTest {

    private record Settings(Optional<Set<String>> allowedHosts, Optional<Set<String>> allowedOrigins,
            boolean h2c) implements HttpConfig {
    }

    private final Vertx vertx = PlainVertx.begin();
    private HttpServer server;

    @BeforeEach
    void serve() {
        PublicAddress address = () -> Optional.of(URI.create("https://pincite.example/"));
        McpConfig mcp = () -> Optional.of(Set.of("http://localhost:6274"));
        var settings = new Settings(Optional.of(Set.of("desk", "10.0.0.7")),
                Optional.of(Set.of("https://friend.example", "chrome-extension://abcdefghijklmnopabcdefghijklmnop")),
                false);
        var router = Router.router(vertx);
        router.route().handler(new OriginGuard(settings, mcp, address)::pass);
        router.route().handler(asked -> asked.response().end("served"));
        server = vertx.createHttpServer().requestHandler(router).listen(0).toCompletionStage().toCompletableFuture()
                .join();
    }

    @AfterEach
    void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            localhost          | / | 200
                                            LocalHost:8080     | / | 200
                                            127.0.0.1:1        | / | 200
                                            [::1]:8080         | / | 200
                                            pincite.example    | / | 200
                                            PINCITE.example:80 | / | 200
                                            desk:8080          | / | 200
                                            10.0.0.7           | / | 200
                                            desk.example       | / | 421
                                            www.pincite.example | / | 421
                                            pincite.example.evil.example | / | 421
                                            10.0.0.8           | / | 421
                                            localhost.         | / | 421
                                            0.0.0.0            | / | 421
                                            127.0.0.2          | / | 421
                                            10.0.0.8           | /q/health/ready | 200
                                            10.0.0.8:9000      | /q/metrics | 200
                                            [fe80::1]          | /q/health | 200
                                            10.0.0.8           | /q/openapi | 421
                                            10.0.0.8           | /q/healthy | 421
                                            10.0.0.8           | /q/health/../openapi | 421
                                            evil.example       | /q/health/ready | 421
                                            1.2.3.4.evil.example | /q/metrics | 421
                                            0x7f.1             | /q/metrics | 421
                                            localhost          | http://evil.example/ | 421
                                            localhost          | http://localhost/ | 200
                                            """)
    void answersToItsOwnNamesAlone(String host, String path, int status) {
        assertThat(http().send("GET", path, "Host: " + host).status()).isEqualTo(status);
    }

    @Test
    void twoNamesAreNone() {
        assertThat(http().send("GET", "/", "Host: localhost", "Host: desk").status()).isEqualTo(421);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                                                              POST | /api/chat | -                        | -           | -        | -        | 200
                                                              GET  | /         | -                        | none        | navigate | document | 200
                                                              POST | /api/chat | http://localhost:80      | same-origin | cors     | empty    | 200
                                                              POST | /api/chat | http://localhost         | -           | -        | -        | 200
                                                              POST | /api/chat | https://localhost        | -           | -        | -        | 200
                                                              POST | /api/chat | https://pincite.example  | same-origin | cors     | empty    | 200
                                                              POST | /api/chat | https://pincite.example:443 | -        | -        | -        | 200
                                                              POST | /api/chat | https://friend.example   | cross-site  | cors     | empty    | 200
                                                              POST | /api/chat | chrome-extension://abcdefghijklmnopabcdefghijklmnop | none       | cors     | empty    | 200
                                                              POST | /mcp      | http://localhost:6274    | same-site   | cors     | empty    | 200
                                                              POST | /mcp/     | http://localhost:6274    | same-site   | cors     | empty    | 200
                                                              POST | /api/chat | http://localhost:6274    | same-site   | cors     | empty    | 403
                                                              POST | /mcpx     | http://localhost:6274    | same-site   | cors     | empty    | 403
                                                              POST | /api/chat | http://pincite.example   | -           | -        | -        | 403
                                                              POST | /api/chat | http://friend.example    | cross-site  | cors     | empty    | 403
                                                              POST | /api/chat | https://friend.example:8443 | cross-site | cors   | empty    | 403
                                                              POST | /api/chat | https://friend.example.evil.example | - | -       | -        | 403
                                                              POST | /api/chat | http://localhost:8081    | same-site   | no-cors  | empty    | 403
                                                              POST | /api/chat | http://localhost@evil.example | -      | -        | -        | 403
                                                              POST | /api/chat | chrome-extension://other | none        | cors     | empty    | 403
                                                              POST | /api/chat | null                     | cross-site  | no-cors  | empty    | 403
                                                              POST | /api/chat | -                        | cross-site  | no-cors  | empty    | 403
                                                              POST | /api/chat | https://localhost        | cross-site  | cors     | empty    | 403
                                                              GET  | /api/articles | -                    | same-origin | cors     | empty    | 200
                                                              GET  | /api/articles | -                    | same-site   | no-cors  | image    | 403
                                                              GET  | /api/articles | -                    | cross-site  | no-cors  | script   | 403
                                                              GET  | /api/articles | -                    | cross-site  | cors     | empty    | 403
                                                              GET  | /api/articles | -                    | whatever    | cors     | empty    | 403
                                                              GET  | /articles/x   | -                    | cross-site  | navigate | document | 200
                                                              HEAD | /articles/x   | -                    | cross-site  | navigate | document | 200
                                                              GET  | /slack/oauth_redirect?code=1 | -     | cross-site  | navigate | document | 200
                                                              GET  | /articles/x   | -                    | cross-site  | navigate | iframe   | 403
                                                              POST | /api/chat     | -                    | cross-site  | navigate | document | 403
                                                              POST | /api/chat     | https://evil.example | cross-site  | navigate | document | 403
                                                              POST | /slack/events | -                    | -           | -        | -        | 200
                                                              GET  | /q/health     | https://evil.example | cross-site  | cors     | empty    | 403
                                                              """)
    void noPageOfAnotherSiteAsks(String method, String path, String origin, String site, String mode,
            String destination, int status) {
        var headers = Stream.of("Host: localhost", header("Origin", origin), header("Sec-Fetch-Site", site),
                header("Sec-Fetch-Mode", mode), header("Sec-Fetch-Dest", destination))
                .filter(header -> !header.isEmpty()).toList();
        assertThat(http().send(method, path, "", headers).status()).isEqualTo(status);
    }

    private static String header(String name, String value) {
        return value == null ? "" : name + ": " + value;
    }

    @Test
    void twoOriginsAreNone() {
        assertThat(http().send("GET", "/", "Host: localhost", "Origin: https://friend.example",
                "Origin: https://evil.example").status()).isEqualTo(403);
    }

    @Test
    void saysWhichSettingWouldLetItIn() {
        assertThat(problem("/api/chat", "Host: 10.0.0.8").getString("detail"))
                .contains("'10.0.0.8'", "pincite.public-url", "pincite.http.allowed-hosts");
        assertThat(problem("/api/chat", "Origin: https://evil.example").getString("detail"))
                .contains("https://evil.example", "pincite.http.allowed-origins").doesNotContain("mcp");
        assertThat(new JsonObject(http().send("POST", "/mcp", "Host: x").body()).getJsonObject("error")
                .getInteger("code")).isEqualTo(-32_600);
        assertThat(new JsonObject(http().send("POST", "/mcp", "Host: localhost", "Origin: null").body())
                .getJsonObject("error").getString("message")).contains("pincite.mcp.origins");
        assertThat(new JsonObject(http().send("GET", "/v1/models", "Host: x").body()).getJsonObject("error")
                .getString("type")).isEqualTo("invalid_request_error");
    }

    private JsonObject problem(String path, String header) {
        var refused = http().send("POST", path, header);
        assertThat(refused.head()).contains("application/problem+json");
        var problem = new JsonObject(refused.body());
        assertThat(problem.getInteger("status")).isEqualTo(refused.status());
        return problem;
    }

    @Test
    void whatItSaysOfWhoAskedIsShortAndQuoted() {
        var name = "x".repeat(5_000) + ".example";
        assertThat(problem("/", "Host: " + name).getString("detail")).hasSizeLessThan(300);
        assertThat(problem("/", "Origin: \"><script>" + name).getString("detail")).hasSizeLessThan(300);
    }

    @Test
    void aBrowserIsToldThatAnInvitedPageMayAsk() {
        var first = preflight("https://friend.example", "POST");
        assertThat(first.status()).isEqualTo(204);
        assertThat(first.head()).containsIgnoringCase("access-control-allow-origin: https://friend.example\r\n")
                .containsIgnoringCase("content-type");
        assertThat(http().send("GET", "/", "Host: localhost", "Origin: https://friend.example").head())
                .containsIgnoringCase("access-control-allow-origin: https://friend.example\r\n")
                .containsIgnoringCase("vary: origin").doesNotContainIgnoringCase("allow-credentials");
    }

    @Test
    void aBrowserIsNotToldSoOfOthersNorOfOurOwn() {
        assertThat(preflight("https://evil.example", "POST").status()).isEqualTo(403);
        assertThat(preflight("https://evil.example", "POST").head()).doesNotContainIgnoringCase("access-control");
        assertThat(http().send("GET", "/", "Host: localhost", "Origin: http://localhost").head())
                .doesNotContainIgnoringCase("access-control");
    }

    private Reply preflight(String origin, String method) {
        return http().send("OPTIONS", "/api/chat", "", List.of("Host: localhost", "Origin: " + origin,
                "Access-Control-Request-Method: " + method, "Access-Control-Request-Headers: content-type"));
    }

    private RawHttp http() {
        return new RawHttp(server.actualPort());
    }
}
