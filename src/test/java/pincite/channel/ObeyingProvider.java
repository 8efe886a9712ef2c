package pincite.channel;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** A provider of the worst model: it says what an article ordered, citing each sentence that it is shown, even if it was not shown the order. */
public final class ObeyingProvider implements QuarkusTestResourceLifecycleManager {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern NUMBERED = Pattern.compile("(?m)^\\[(\\d+)\\] ");

    private final List<String> prompts = new CopyOnWriteArrayList<>();
    private volatile String said = "";
    private HttpServer server;

    void says(String ordered) {
        said = ordered;
        prompts.clear();
    }

    List<String> prompts() {
        return List.copyOf(prompts);
    }

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException("No provider can be played", e);
        }
        server.createContext("/v1/chat/completions", this::answer);
        server.start();
        return Map.of("pincite.model.base-url", "http://127.0.0.1:" + server.getAddress().getPort() + "/v1");
    }

    private void answer(HttpExchange exchange) throws IOException {
        var prompt = String.join("\n",
                JSON.readTree(exchange.getRequestBody()).at("/messages").findValuesAsText("content"));
        prompts.add(prompt);
        var numbers = NUMBERED.matcher(prompt).results().map(MatchResult::group).map(mark -> mark.replaceAll("\\D", ""))
                .distinct().toList();
        var bytes = stream(answer(numbers)).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, bytes.length);
        try (var body = exchange.getResponseBody()) {
            body.write(bytes);
        }
    }

    private String answer(List<String> numbers) throws JsonProcessingException {
        var text = JSON.writeValueAsString(said);
        return numbers.stream().map(number -> "{\"sentences\": [" + number + "], \"text\": " + text + "}")
                .collect(Collectors.joining(", ", "{\"answered\": true, \"statements\": [", "]}"));
    }

    private static String stream(String answer) throws JsonProcessingException {
        return "data: {\"id\": \"1\", \"model\": \"test\", \"choices\": [{\"index\": 0, \"delta\": {\"role\": \"assistant\", \"content\": "
                + JSON.writeValueAsString(answer) + "}, \"finish_reason\": null}]}\n\n"
                + "data: {\"id\": \"1\", \"model\": \"test\", \"choices\": [{\"index\": 0, \"delta\": {}, \"finish_reason\": \"stop\"}]}\n\n"
                + "data: {\"choices\": [], \"usage\": {\"prompt_tokens\": 1, \"completion_tokens\": 1, \"total_tokens\": 2}}\n\n"
                + "data: [DONE]\n\n";
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(ObeyingProvider.class));
    }

    @Override
    public void stop() {
        server.stop(0);
    }
}
