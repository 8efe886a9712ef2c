package pincite.channel.mcp;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import io.vertx.core.json.JsonObject;

/** What the methods of the protocol need, as far as the platform does not look itself. */
final class McpParameters {

    private static final Map<String, Function<JsonObject, Optional<String>>> NEEDED = Map.of(
            "initialize", McpParameters::client,
            "tools/call", McpParameters::call,
            "prompts/get", McpParameters::call,
            "resources/read", params -> text(params, "uri"),
            "resources/subscribe", params -> text(params, "uri"),
            "resources/unsubscribe", params -> text(params, "uri"),
            "logging/setLevel", params -> text(params, "level"),
            "completion/complete", params -> object(params, "ref").or(() -> object(params, "argument")));

    private McpParameters() {
    }

    /** In words, what is wrong. */
    static Optional<String> wrong(String method, Object params) {
        var needed = NEEDED.get(method);
        if (params == null) {
            return needed == null ? Optional.empty() : Optional.of("'" + method + "' needs 'params', an object");
        }
        if (!(params instanceof JsonObject object)) {
            return Optional.of("'params' must be an object");
        }
        return meta(object).or(() -> needed == null ? Optional.empty() : needed.apply(object))
                .map(wrong -> "'" + method + "' needs " + wrong);
    }

    private static Optional<String> meta(JsonObject params) {
        return params.containsKey("_meta") ? object(params, "_meta") : Optional.empty();
    }

    private static Optional<String> client(JsonObject params) {
        return text(params, "protocolVersion").or(() -> object(params, "clientInfo"))
                .or(() -> text(params.getJsonObject("clientInfo"), "name")
                        .or(() -> text(params.getJsonObject("clientInfo"), "version"))
                        .map(wrong -> wrong.replace("params.", "params.clientInfo.")));
    }

    private static Optional<String> call(JsonObject params) {
        return text(params, "name")
                .or(() -> params.containsKey("arguments") ? object(params, "arguments") : Optional.empty());
    }

    private static Optional<String> text(JsonObject owner, String field) {
        return owner.getValue(field) instanceof String
                ? Optional.empty()
                : Optional.of("'params." + field + "', a text");
    }

    private static Optional<String> object(JsonObject owner, String field) {
        return owner.getValue(field) instanceof JsonObject
                ? Optional.empty()
                : Optional.of("'params." + field + "', an object");
    }
}
