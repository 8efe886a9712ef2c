package pincite.engine.opensearch.http;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * What a cluster is asked. It may reach the cluster twice where a connection breaks, so whoever changes something takes what is done
 * already for done.
 *
 * @param within how long it may take; the ordinary deadline where nothing is said
 */
public record ClusterRequest(String method, String path, String body, String type, Optional<Duration> within) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PLAIN = "application/json";
    private static final String LINES = "application/x-ndjson";

    public static ClusterRequest get(String path) {
        return new ClusterRequest("GET", path, "", PLAIN, Optional.empty());
    }

    public static ClusterRequest delete(String path) {
        return new ClusterRequest("DELETE", path, "", PLAIN, Optional.empty());
    }

    public static ClusterRequest put(String path, Object body) {
        return new ClusterRequest("PUT", path, written(body), PLAIN, Optional.empty());
    }

    public static ClusterRequest post(String path) {
        return new ClusterRequest("POST", path, "", PLAIN, Optional.empty());
    }

    public static ClusterRequest post(String path, Object body) {
        return new ClusterRequest("POST", path, written(body), PLAIN, Optional.empty());
    }

    /** A JSON document a line. */
    public static ClusterRequest lines(String path, List<?> documents) {
        var body = documents.stream().map(ClusterRequest::written).collect(Collectors.joining("\n", "", "\n"));
        return new ClusterRequest("POST", path, body, LINES, Optional.empty());
    }

    /** What moves many bytes takes its time. */
    public ClusterRequest within(Duration longest) {
        return new ClusterRequest(method, path, body, type, Optional.of(longest));
    }

    byte[] bytes() {
        return body.getBytes(StandardCharsets.UTF_8);
    }

    private static String written(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("A request cannot be written as JSON", e);
        }
    }
}
