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
 * @param work what takes longer than the ordinary deadline; empty where nothing does
 */
public record ClusterRequest(String method, String path, String body, String type, Optional<Work> work) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PLAIN = "application/json";
    private static final String LINES = "application/x-ndjson";

    /** @param index that is worked on, and not waited for when a shard of it is lost */
    public record Work(Duration longest, String index) {
    }

    private ClusterRequest(String method, String path, String body, String type) {
        this(method, path, body, type, Optional.empty());
    }

    public static ClusterRequest get(String path) {
        return new ClusterRequest("GET", path, "", PLAIN);
    }

    public static ClusterRequest delete(String path) {
        return new ClusterRequest("DELETE", path, "", PLAIN);
    }

    public static ClusterRequest put(String path) {
        return new ClusterRequest("PUT", path, "", PLAIN);
    }

    public static ClusterRequest put(String path, Object body) {
        return new ClusterRequest("PUT", path, json(body), PLAIN);
    }

    public static ClusterRequest post(String path) {
        return new ClusterRequest("POST", path, "", PLAIN);
    }

    public static ClusterRequest post(String path, Object body) {
        return new ClusterRequest("POST", path, json(body), PLAIN);
    }

    /** A JSON document a line. */
    public static ClusterRequest lines(String path, List<?> documents) {
        var body = documents.stream().map(ClusterRequest::json).collect(Collectors.joining("\n", "", "\n"));
        return new ClusterRequest("POST", path, body, LINES);
    }

    /** What moves many bytes of an index takes its time. */
    public ClusterRequest within(Duration longest, String index) {
        return new ClusterRequest(method, path, body, type, Optional.of(new Work(longest, index)));
    }

    byte[] bytes() {
        return body.getBytes(StandardCharsets.UTF_8);
    }

    private static String json(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("A request cannot be written as JSON", e);
        }
    }
}
