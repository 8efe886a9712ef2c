package pincite.channel.slack.receive;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;

import pincite.channel.slack.Task;

/** The body of a request that was proved to be Slack's. */
final class Payload {

    private static final ObjectReader OBJECT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build().readerFor(JsonNode.class);

    private Payload() {
    }

    static JsonNode json(byte[] body) {
        try {
            return object(OBJECT.readTree(body));
        } catch (IOException e) {
            throw new MalformedException("The body is no JSON", e);
        }
    }

    private static JsonNode object(JsonNode json) {
        if (!json.isObject()) {
            throw new MalformedException("The body is no JSON object");
        }
        return json;
    }

    /** Fields in UTF-8, percent-encoded. */
    static JsonNode form(byte[] body) {
        var fields = Task.JSON.createObjectNode();
        for (var field : new String(body, StandardCharsets.UTF_8).split("&")) {
            int equals = field.indexOf('=');
            fields.put(decode(field.substring(0, Math.max(0, equals))), decode(field.substring(equals + 1)));
        }
        return fields;
    }

    /** JSON in the field {@code payload}. */
    static JsonNode inForm(byte[] body) {
        return json(new Fields(form(body)).required("payload").getBytes(StandardCharsets.UTF_8));
    }

    private static String decode(String encoded) {
        try {
            return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new MalformedException("The body is no form", e);
        }
    }
}
