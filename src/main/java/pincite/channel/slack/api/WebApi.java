package pincite.channel.slack.api;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Slack's Web API: a method in, what it gives out; {@code ok: false} is a failure whatever the status. */
public final class WebApi {

    private static final int OK = 200;

    private final URI base;
    private final Sending sending;
    private final ObjectMapper json;

    /** @param base as {@code https://slack.com/api/} */
    public WebApi(URI base, Sending sending, ObjectMapper json) {
        this.base = URI.create(base.toString().replaceAll("(?<!/)/*+$", "/"));
        this.sending = sending;
        this.json = json;
    }

    /** @throws SlackException where it was not done */
    public JsonNode call(Call call) {
        return granted(call).body();
    }

    /** With the scopes that the token has, which only the headers tell. */
    public Granted granted(Call call) {
        var request = request(call.method()).header("Authorization", "Bearer " + call.token())
                .header("Content-Type", "application/json; charset=utf-8")
                .POST(BodyPublishers.ofString(written(call.body()))).build();
        var reply = sending.send(new Errand(call.method(), call.team() + " " + call.method(), call.isRepeatable(),
                request));
        return new Granted(read(call.method(), reply), scopes(reply));
    }

    /** A method that takes a form, from an app as itself: its id and secret go by Basic. */
    public JsonNode form(String method, String id, String secret, Map<String, String> fields) {
        var basic = Base64.getEncoder().encodeToString((id + ":" + secret).getBytes(StandardCharsets.UTF_8));
        return form(method, "Basic " + basic, fields);
    }

    /** A method that takes a form, by token. */
    public JsonNode form(String method, String token) {
        return form(method, "Bearer " + token, Map.of());
    }

    private JsonNode form(String method, String authorization, Map<String, String> fields) {
        var request = request(method).header("Authorization", authorization)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(fields))).build();
        // A code is good for one exchange only.
        return read(method, sending.send(new Errand(method, method, false, request)));
    }

    private HttpRequest.Builder request(String method) {
        return HttpRequest.newBuilder(base.resolve(method)).timeout(Sending.WHOLE);
    }

    private String written(Object body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not to be written as JSON: " + body.getClass(), e);
        }
    }

    private JsonNode read(String method, HttpReply reply) {
        var body = parsed(method, reply);
        if (reply.status() != OK || !body.path("ok").asBoolean()) {
            throw new SlackException.Refused(method, body.path("error").asText("HTTP " + reply.status()),
                    body.path("needed").asText(""), messages(body));
        }
        return body;
    }

    private JsonNode parsed(String method, HttpReply reply) {
        try {
            return json.readTree(reply.body());
        } catch (JsonProcessingException e) {
            throw new SlackException.Refused(method, "HTTP " + reply.status() + " without JSON", "", List.of());
        }
    }

    private static List<String> messages(JsonNode body) {
        return StreamSupport.stream(body.at("/response_metadata/messages").spliterator(), false).map(JsonNode::asText)
                .toList();
    }

    private static List<String> scopes(HttpReply reply) {
        return reply.header("x-oauth-scopes")
                .map(scopes -> Arrays.stream(scopes.split("[,\\s]+")).filter(scope -> !scope.isEmpty()).toList())
                .orElse(List.of());
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream().map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** @param scopes of the token */
    public record Granted(JsonNode body, List<String> scopes) {
    }
}
