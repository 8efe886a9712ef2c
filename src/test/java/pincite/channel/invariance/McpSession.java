package pincite.channel.invariance;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.TreeMap;

/** What an assistant begins with; one session for each who asks. */
final class McpSession {

    static final String PATH = "/mcp";
    private static final String BEGINNING = "initialize";
    private static final String ID = "Mcp-Session-Id";
    private static final Map<String, String> TYPES = Map.of("Content-Type", "application/json", "Accept",
            "application/json, text/event-stream");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Map<String, String> begun = new TreeMap<>();

    static Map<String, Object> begin() {
        return message(BEGINNING, Map.of("protocolVersion", "2025-06-18", "capabilities", Map.of(), "clientInfo",
                Map.of("name", "test", "version", "1")));
    }

    static Map<String, Object> message(String method, Map<String, ?> params) {
        return Map.of("jsonrpc", "2.0", "id", 1, "method", method, "params", params);
    }

    /** What a request of an assistant has beside its body; one that begins a session is in none. */
    synchronized Map<String, String> headers(String body, URI service, Map<String, String> caller) {
        var headers = new TreeMap<>(TYPES);
        if (!body.contains('"' + BEGINNING + '"')) {
            headers.put(ID, begun.computeIfAbsent(service + " " + caller, unknown -> begun(service, caller)));
        }
        return headers;
    }

    private static String begun(URI service, Map<String, String> caller) {
        var headers = new TreeMap<>(TYPES);
        headers.putAll(caller);
        var session = send(service, headers, AskedRequest.written(begin()));
        headers.put(ID, session);
        send(service, headers, "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}");
        return session;
    }

    /** Gives the id of the session. */
    private static String send(URI service, Map<String, String> headers, String body) {
        var request = HttpRequest.newBuilder(service.resolve(PATH)).POST(BodyPublishers.ofString(body));
        headers.forEach(request::header);
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString()).headers().firstValue(ID).orElse("");
        } catch (IOException e) {
            throw new IllegalStateException(body, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(body, e);
        }
    }
}
