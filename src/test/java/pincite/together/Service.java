package pincite.together;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.slack.api.app_backend.SlackSignature;

import pincite.shipped.ShippedProgram;

/**
 * One of two that serve the same folder.
 *
 * @param address that it listens to
 */
record Service(Process process, URI address) {

    static final String SLACK_SECRET = "8f742231b10e8888abcd99yyyzzz85a5";
    private static final ObjectMapper JSON = new ObjectMapper();

    static Service start(ShippedProgram program) throws IOException {
        var process = program.process("serve").redirectErrorStream(true).start();
        var address = process.inputReader().lines().filter(line -> line.contains("Listening on: ")).findFirst()
                .map(line -> URI.create(line.replaceFirst(".*Listening on: ", ""))).orElseThrow();
        // Whatever it says then is not kept from being said.
        CompletableFuture.runAsync(() -> process.inputReader().lines().forEach(line -> {
        }));
        return new Service(process, address);
    }

    HttpResponse<String> send(String method, String path, String body, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(address.resolve(path)).timeout(Duration.ofSeconds(60))
                .header("Content-Type", "application/json").method(method, BodyPublishers.ofString(body));
        for (int each = 0; each < headers.length; each += 2) {
            request.header(headers[each], headers[each + 1]);
        }
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }

    JsonNode post(String path, Map<String, ?> body) throws Exception {
        return JSON.readTree(send("POST", path, JSON.writeValueAsString(body)).body());
    }

    HttpResponse<String> get(String path) throws Exception {
        return send("GET", path, "");
    }

    int delete(String path) throws Exception {
        return send("DELETE", path, "").statusCode();
    }

    JsonNode ask(String question) throws Exception {
        return post("/api/chat", Map.of("question", question));
    }

    int vote(String answer, String voter) throws Exception {
        return send("POST", "/api/answers/" + answer + "/feedback",
                JSON.writeValueAsString(Map.of("helpful", true, "voter", voter))).statusCode();
    }

    int helpful(String answer) throws Exception {
        return JSON.readTree(get("/api/answers/" + answer + "/feedback").body()).get("helpful").asInt();
    }

    int slack() throws Exception {
        var body = "{\"type\":\"url_verification\",\"challenge\":\"c\"}";
        var time = String.valueOf(Instant.now().getEpochSecond());
        return send("POST", "/slack/events", body, "X-Slack-Request-Timestamp", time, "X-Slack-Signature",
                new SlackSignature.Generator(SLACK_SECRET).generate(time, body)).statusCode();
    }
}
