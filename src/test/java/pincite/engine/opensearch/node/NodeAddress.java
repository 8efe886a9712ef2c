package pincite.engine.opensearch.node;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Where a node is asked. */
public record NodeAddress(URI base) {

    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final int FIRST_FAULT = 400;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    static NodeAddress of(int port) {
        return new NodeAddress(URI.create("http://127.0.0.1:" + port));
    }

    public JsonNode get(String path) {
        return ask("GET", path, "");
    }

    public JsonNode put(String path, String body) {
        return ask("PUT", path, body);
    }

    public JsonNode post(String path, String body) {
        return ask("POST", path, body);
    }

    public JsonNode delete(String path) {
        return ask("DELETE", path, "");
    }

    /** Whether it answers in a second. */
    public boolean answers() {
        try {
            return HTTP.send(request("GET", "/", "", Duration.ofSeconds(1)), BodyHandlers.discarding())
                    .statusCode() < FIRST_FAULT;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private JsonNode ask(String method, String path, String body) {
        try {
            var response = HTTP.send(request(method, path, body, LONGEST), BodyHandlers.ofString());
            if (response.statusCode() >= FIRST_FAULT) {
                throw new IllegalStateException(method + " " + path + " is answered " + response.statusCode() + ": "
                        + response.body());
            }
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException("Could not ask " + base + path, e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private HttpRequest request(String method, String path, String body, Duration longest) {
        var type = path.contains("_bulk") ? "application/x-ndjson" : "application/json";
        return HttpRequest.newBuilder(base.resolve(path)).timeout(longest).header("Content-Type", type)
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body)).build();
    }

    private static IllegalStateException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("Interrupted while a node was asked", e);
    }
}
