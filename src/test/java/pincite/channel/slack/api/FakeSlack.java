package pincite.channel.slack.api;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;

/** Stands in for Slack, and knows what it was told; registered with a test class it begins anew for each test. */
public final class FakeSlack implements BeforeEachCallback, AfterAllCallback, AutoCloseable {

    public static final Map<String, String> GIVES = Map.of(
            "chat.postMessage",
            "{\"ok\":true,\"channel\":\"C1\",\"ts\":\"1700000000.000200\",\"message\":{\"type\":\"message\",\"text\":\"x\"}}",
            "chat.update", "{\"ok\":true,\"channel\":\"C1\",\"ts\":\"1700000000.000300\",\"text\":\"x\"}",
            "chat.postEphemeral", "{\"ok\":true,\"message_ts\":\"1700000000.000400\"}",
            "chat.startStream", "{\"ok\":true,\"channel\":\"C1\",\"ts\":\"1700000000.000300\"}",
            "chat.appendStream", "{\"ok\":true,\"channel\":\"C1\",\"ts\":\"1700000000.000300\"}",
            "chat.stopStream",
            "{\"ok\":true,\"channel\":\"C1\",\"ts\":\"1700000000.000300\",\"message\":{\"type\":\"message\",\"text\":\"x\"}}",
            "assistant.threads.setStatus", "{\"ok\":true}",
            "assistant.threads.setSuggestedPrompts", "{\"ok\":true}",
            "views.publish", "{\"ok\":true,\"view\":{\"id\":\"V1\",\"type\":\"home\"}}",
            "auth.test",
            "{\"ok\":true,\"url\":\"https://example.slack.com/\",\"team\":\"Example\",\"user\":\"pincite\",\"team_id\":\"T1\",\"user_id\":\"U0BOT\",\"bot_id\":\"B1\"}");

    private final WireMockServer server = new WireMockServer(WireMockConfiguration.options().dynamicPort());
    private final ObjectMapper json = new ObjectMapper();

    public FakeSlack() {
        server.start();
        reset();
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        reset();
    }

    @Override
    public void afterAll(ExtensionContext tests) {
        close();
    }

    public void reset() {
        server.resetAll();
        server.stubFor(any(anyUrl()).atPriority(20).willReturn(aResponse().withStatus(200).withBody("ok")));
        GIVES.forEach((method, body) -> server
                .stubFor(post(urlEqualTo("/api/" + method)).atPriority(10).willReturn(json(body))));
    }

    public URI api() {
        return URI.create(server.baseUrl() + "/api/");
    }

    public String hook() {
        return server.baseUrl() + "/commands/T1/1/secret-of-the-address";
    }

    public static ResponseDefinitionBuilder json(String body) {
        return aResponse().withStatus(200).withHeader("Content-Type", "application/json; charset=utf-8").withBody(body);
    }

    public static ResponseDefinitionBuilder error(String error) {
        return json("{\"ok\":false,\"error\":\"" + error + "\"}");
    }

    /** Always. */
    public void when(String path, ResponseDefinitionBuilder response) {
        server.stubFor(post(urlEqualTo(path(path))).atPriority(5).willReturn(response));
    }

    /** In turn; after the last, as usual. */
    public void first(String method, ResponseDefinitionBuilder... responses) {
        for (int turn = 0; turn < responses.length; turn++) {
            server.stubFor(post(urlEqualTo(path(method))).atPriority(1).inScenario(method)
                    .whenScenarioStateIs(turn == 0 ? Scenario.STARTED : "turn " + turn).willReturn(responses[turn])
                    .willSetStateTo("turn " + (turn + 1)));
        }
    }

    private static String path(String path) {
        return path.startsWith("/") ? path : "/api/" + path;
    }

    /** Names of the methods called, in order. */
    public List<String> methods() {
        return requests().stream().map(request -> request.getUrl().replace("/api/", "")).toList();
    }

    public List<JsonNode> told(String method) {
        return requests().stream().filter(request -> request.getUrl().equals(path(method)))
                .map(request -> read(request.getBodyAsString())).toList();
    }

    public List<LoggedRequest> requests() {
        var youngestFirst = new ArrayList<>(server.getAllServeEvents());
        Collections.reverse(youngestFirst);
        return youngestFirst.stream().map(event -> LoggedRequest.createFrom(event.getRequest())).toList();
    }

    private JsonNode read(String body) {
        try {
            return json.readTree(body);
        } catch (IOException e) {
            throw new AssertionError("Not JSON: " + body, e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
