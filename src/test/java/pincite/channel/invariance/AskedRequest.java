package pincite.channel.invariance;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.ObjectMapper;

/** One request over HTTP. @param headers beside those that say who asks */
record AskedRequest(String method, String path, String body, Map<String, String> headers) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final McpSession ASSISTANTS = new McpSession();
    private static final int OK = 200;
    private static final String TYPE = "Content-Type";
    private static final String ACCEPT = "Accept";

    static AskedRequest get(String path) {
        return new AskedRequest("GET", path, "", Map.of(ACCEPT, "*/*"));
    }

    static AskedRequest get(String path, String type) {
        return new AskedRequest("GET", path, "", Map.of(ACCEPT, type));
    }

    static AskedRequest send(String method, String path, String type, String body) {
        return new AskedRequest(method, path, body, Map.of(TYPE, type, ACCEPT, "*/*"));
    }

    static AskedRequest json(String path, Map<String, ?> body) {
        return send("POST", path, "application/json", written(body));
    }

    static AskedRequest events(String path, Map<String, ?> body) {
        return new AskedRequest("POST", path, written(body),
                Map.of(TYPE, "application/json", ACCEPT, "text/event-stream"));
    }

    static String written(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (IOException e) {
            throw new IllegalArgumentException(String.valueOf(body), e);
        }
    }

    private Map<String, String> headersFor(URI service, Map<String, String> caller) {
        return isOfAssistants() ? ASSISTANTS.headers(body, service, caller) : headers;
    }

    private boolean isOfAssistants() {
        return path.equals(McpSession.PATH);
    }

    /** Without one, all of them would be told the same error. */
    private void requireSession(int status) {
        if (isOfAssistants() && status != OK) {
            throw new IllegalStateException(status + " to " + named());
        }
    }

    String named() {
        return method + " " + path + " " + headers.getOrDefault(ACCEPT, "") + " " + body;
    }

    /** What came back: status, headers and body, but for what differs each time. */
    String answered(URI service, Map<String, String> caller) {
        var request = HttpRequest.newBuilder(service.resolve(path)).timeout(Duration.ofSeconds(60)).method(method,
                body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        headersFor(service, caller).forEach(request::header);
        caller.forEach(request::header);
        try {
            var response = CLIENT.send(request.build(), BodyHandlers.ofString());
            requireSession(response.statusCode());
            var told = new TreeMap<String, List<String>>(response.headers().map());
            return Varying.without(response.statusCode() + " " + told + "\n" + response.body());
        } catch (IOException e) {
            throw new IllegalStateException(named(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(named(), e);
        }
    }
}
