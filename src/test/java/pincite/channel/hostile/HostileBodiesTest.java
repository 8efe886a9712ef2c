package pincite.channel.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import pincite.IndexedCase;

/** Whatever is sent to what takes JSON: it is answered or refused with a sentence, and nothing breaks. */
@QuarkusTest
class HostileBodiesTest extends IndexedCase {

    private static final Duration LONGEST = Duration.ofSeconds(20);
    /** Beside those that are not in the description of the interface. */
    private static final List<String> OTHERS = List.of("/v1/chat/completions", "/mcp");
    private static final String SESSION = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"protocolVersion\":\"2025-06-18\",\"capabilities\":{},\"clientInfo\":{\"name\":\"t\",\"version\":\"1\"}}}";
    /** Where each field is, with a body that is good but for it. */
    private static final Map<String, List<String>> FIELDS = Map.of(
            "/api/chat", List.of("{\"question\":%s}", "{\"question\":\"Who is the judge?\",\"conversation\":%s}",
                    "{\"question\":\"Who is the judge?\",\"filter\":{\"articles\":[%s]}}",
                    "{\"question\":\"Who is the judge?\",\"filter\":{\"sources\":[%s]}}",
                    "{\"question\":\"Who is the judge?\",\"filter\":{\"from\":%s}}",
                    "{\"question\":\"Who is the judge?\",\"filter\":{\"standing\":%s}}"),
            "/v1/chat/completions",
            List.of("{\"messages\":[{\"role\":\"user\",\"content\":%s}]}",
                    "{\"messages\":[{\"role\":%s,\"content\":\"x\"}]}",
                    "{\"model\":%s,\"messages\":[{\"role\":\"user\",\"content\":\"Who is the judge?\"}]}",
                    "{\"messages\":[{\"role\":\"user\",\"content\":\"Who is the judge?\"},{\"role\":\"assistant\",\"content\":%s},{\"role\":\"user\",\"content\":\"Why?\"}]}"),
            "/api/answers/0123456789abcdef01234567/feedback",
            List.of("{\"helpful\":true,\"reason\":%s}", "{\"helpful\":true,\"voter\":%s}"),
            "/mcp",
            List.of("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"ask_case_articles\",\"arguments\":{\"question\":%s}}}",
                    "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"read_article\",\"arguments\":{\"id\":%s}}}",
                    "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":%s}",
                    "{\"jsonrpc\":\"2.0\",\"id\":%s,\"method\":\"ping\"}"));

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Inject
    ObjectMapper json;
    @TestHTTPResource("/")
    URL service;

    @Test
    void eachJsonIsAnsweredOrRefusedByEachRoute() throws Exception {
        var bad = new ArrayList<String>();
        int tried = 0;
        var session = session();
        for (var route : routes()) {
            for (var body : JsonCases.bodies()) {
                tried++;
                check(route, send(route, body, session), body, bad);
            }
        }
        assertThat(JsonCases.bodies()).hasSizeGreaterThanOrEqualTo(318);
        assertThat(bad).as("of %d bodies", tried).isEmpty();
    }

    @Test
    void eachNaughtyTextIsAnsweredOrRefusedInEachField() throws Exception {
        var bad = new ArrayList<String>();
        int tried = 0;
        var session = session();
        for (var field : FIELDS.entrySet()) {
            for (var form : field.getValue()) {
                for (var text : sample(NaughtyStrings.all(), form)) {
                    tried++;
                    var body = form.formatted(json.writeValueAsString(text))
                            .getBytes(StandardCharsets.UTF_8);
                    check(field.getKey(), send(field.getKey(), body, session), body, bad);
                }
            }
        }
        assertThat(NaughtyStrings.all()).hasSizeGreaterThanOrEqualTo(300);
        assertThat(bad).as("of %d texts in fields", tried).isEmpty();
    }

    /** A field that is a question is answered each time, which takes long: these get one in four, each another one. */
    private static List<String> sample(List<String> all, String form) {
        int first = Math.floorMod(form.hashCode(), 4);
        return IntStream.range(0, all.size()).filter(each -> each % 4 == first).mapToObj(all::get)
                .toList();
    }

    private static void check(String route, HttpResponse<String> response, byte[] sent, List<String> bad) {
        boolean isWell = response.statusCode() < 500 && !response.body().contains("Exception")
                && !response.body().contains("\tat ") && !response.body().contains("java.")
                && (response.statusCode() < 400 || !response.body().isBlank());
        if (!isWell) {
            var text = new String(sent, StandardCharsets.UTF_8);
            bad.add(route + " " + response.statusCode() + " " + text.substring(0, Math.min(80, text.length())) + " => "
                    + response.body());
        }
    }

    private HttpResponse<String> send(String route, byte[] body, String session) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(service.toString()).resolve(route)).timeout(LONGEST)
                .header("Content-Type", "application/json").header("Accept", "application/json, text/event-stream")
                .POST(BodyPublishers.ofByteArray(body));
        return client.send(
                route.equals("/mcp")
                        ? request.header("Mcp-Session-Id", session).build()
                        : request.header("Accept", "application/json").build(),
                BodyHandlers.ofString());
    }

    private String session() throws Exception {
        var request = HttpRequest.newBuilder(URI.create(service.toString()).resolve("/mcp"))
                .header("Content-Type", "application/json")
                .header("Accept", "application/json, text/event-stream").POST(BodyPublishers.ofString(SESSION)).build();
        var id = client.send(request, BodyHandlers.ofString()).headers().firstValue("Mcp-Session-Id").orElseThrow();
        send("/mcp", "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}".getBytes(StandardCharsets.UTF_8),
                id);
        return id;
    }

    /** What takes JSON, as the description of the interface has it, so that a new one joins by itself. */
    private TreeSet<String> routes() throws Exception {
        var request = HttpRequest.newBuilder(URI.create(service.toString()).resolve("/q/openapi?format=json")).build();
        var paths = json.readTree(client.send(request, BodyHandlers.ofString()).body()).path("paths");
        var routes = new TreeSet<>(OTHERS);
        for (var path : paths.properties()) {
            if (takesJson(path.getValue())) {
                routes.add(path.getKey().replaceAll("\\{[^}]*}", "0123456789abcdef01234567"));
            }
        }
        return routes;
    }

    private static boolean takesJson(JsonNode path) {
        return path.path("post").path("requestBody").path("content").has("application/json")
                || path.path("put").path("requestBody").path("content").has("application/json");
    }
}
