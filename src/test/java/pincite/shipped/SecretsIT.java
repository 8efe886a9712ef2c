package pincite.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;

/** A service that has every secret there is, a provider that repeats what it is told, and everything that comes out of it. */
class SecretsIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> SECRETS = new TreeMap<>(Map.of(
            "PINCITE_MODEL_API_KEY", "sk-planted-model-key",
            "PINCITE_SLACK_BOT_TOKEN", "xoxb-planted-bot-token",
            "PINCITE_SLACK_SIGNING_SECRET", "planted-signing-secret-1",
            "PINCITE_SLACK_SIGNING_SECRET_PREVIOUS", "planted-signing-secret-0",
            "PINCITE_SLACK_WEBHOOK_URL", "https://hooks.slack.com/services/T0/B0/planted-webhook"));
    private static final List<String> ASKED = List.of("/api/nowhere", "/q/health", "/q/health/live", "/q/health/ready",
            "/q/health/well", "/q/metrics", "/q/openapi", "/q/config", "/q/info", "/q/arc", "/q/dev-ui", "/q/env", "/",
            "/slack/install", "/mcp", "/v1/models");

    @TempDir
    Path folder;

    @Test
    void noneOfThemIsToldAnywhere() throws Exception {
        var provider = repeating();
        var program = ShippedProgram.in(folder.resolve("service"));
        int port = freePort();
        var variables = new TreeMap<>(SECRETS);
        variables.putAll(Map.of("QUARKUS_HTTP_PORT", String.valueOf(port), "PINCITE_MODEL_PROVIDER", "openai",
                "PINCITE_MODEL_NAME", "m", "PINCITE_MODEL_BASE_URL",
                "http://127.0.0.1:" + provider.getAddress().getPort() + "/v1", "QUARKUS_LOG_LEVEL", "DEBUG"));
        var log = folder.resolve("log");
        var service = program.with(variables).process("serve").redirectErrorStream(true).redirectOutput(log.toFile())
                .start();
        try {
            var said = talk(port, service);
            service.destroy();
            assertThat(service.waitFor(20, TimeUnit.SECONDS)).isTrue();
            said.put("log", Files.readString(log));
            said.putAll(files(program.folder()));
            said.put("wrong port", failing(program, variables));
            assertThat(said).hasSizeGreaterThan(ASKED.size());
            assertThat(said.get("answer")).contains("extractive");
            said.forEach((where, text) -> SECRETS.values().stream().flatMap(SecretsIT::forms)
                    .forEach(secret -> assertThat(text).as(where).doesNotContain(secret)));
        } finally {
            service.destroyForcibly();
            provider.stop(0);
        }
    }

    /** The key comes back in the body, in the status line's stead and as an address. */
    private static HttpServer repeating() throws IOException {
        var server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            var key = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
            var body = ("{\"error\": {\"message\": \"Incorrect key: " + key + "\"}}").getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Location", "http://127.0.0.1/" + key.replace(" ", "-"));
            exchange.getResponseHeaders().add("X-Key", key);
            exchange.sendResponseHeaders(401, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        return server;
    }

    private static Map<String, String> talk(int port, Process service) throws Exception {
        var said = new TreeMap<String, String>();
        said.put("answer", ask(port, "{\"question\": \"What is Ceffu?\"}", service));
        said.put("no question", ask(port, "{\"question\": 7", service));
        for (var path : ASKED) {
            said.put(path, send(HttpRequest.newBuilder(address(port, path)).GET()));
        }
        said.put("a Slack event without a signature",
                send(HttpRequest.newBuilder(address(port, "/slack/events")).header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"type\": \"url_verification\"}"))));
        said.put("export", send(HttpRequest.newBuilder(address(port, "/api/answers/" + id(said.get("answer")))).GET()));
        return said;
    }

    private static String id(String answer) throws IOException {
        return JSON.readTree(answer.substring(answer.indexOf("{\"id\""))).path("id").asText();
    }

    /** Waits until there is something to answer from. */
    private static String ask(int port, String body, Process service) throws Exception {
        for (int attempt = 0; attempt < 300 && service.isAlive(); attempt++) {
            try {
                var answer = send(HttpRequest.newBuilder(address(port, "/api/chat"))
                        .header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
                if (!answer.contains("\"status\":503")) {
                    return answer;
                }
            } catch (IOException notYet) {
                // It is starting.
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("The service did not start");
    }

    private static String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var response = HttpClient.newHttpClient().send(request.timeout(Duration.ofSeconds(20)).build(),
                BodyHandlers.ofString());
        return response.headers().map() + response.body().strip();
    }

    private static Map<String, String> files(Path folder) throws IOException {
        var texts = new TreeMap<String, String>();
        try (var files = Files.walk(folder.resolve(".pincite"))) {
            for (var file : files.filter(Files::isRegularFile).filter(file -> !file.toString().contains("native"))
                    .toList()) {
                texts.put(file.toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return texts;
    }

    /** What a start says that fails because of a setting. */
    private static String failing(ShippedProgram program, Map<String, String> variables) throws Exception {
        var wrong = new TreeMap<>(variables);
        wrong.put("PINCITE_MODEL_BASE_URL", "no address");
        wrong.put("QUARKUS_HTTP_PORT", "nonsense");
        var process = program.with(wrong).process("serve").redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isNotZero();
        return output;
    }

    private static Stream<String> forms(String secret) {
        var bytes = secret.getBytes(StandardCharsets.UTF_8);
        var forms = new ArrayList<>(List.of(secret, Base64.getEncoder().withoutPadding().encodeToString(bytes)));
        forms.add(java.net.URLEncoder.encode(secret, StandardCharsets.UTF_8));
        return forms.stream().distinct();
    }

    private static URI address(int port, String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
