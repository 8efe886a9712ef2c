package pincite.channel.mcp;

import java.util.Optional;
import java.util.stream.Stream;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.Json;
import io.vertx.core.json.JsonObject;

/** What a message must have before the platform reads it: the platform meets what is missing with a stack trace. */
final class McpMessage {

    private static final String INITIALIZE = "initialize";
    private static final int OK = 200;

    private McpMessage() {
    }

    /** @param isInSession whether it names the session that it belongs to; only the first message of one does not */
    static Optional<McpRefusal> refusal(Buffer body, boolean isInSession) {
        if (body == null) {
            return Optional.of(McpRefusal.notJson());
        }
        try {
            return refusal(Json.decodeValue(body), isInSession);
        } catch (DecodeException notJson) {
            return Optional.of(McpRefusal.notJson());
        }
    }

    private static Optional<McpRefusal> refusal(Object message, boolean isInSession) {
        if (message instanceof JsonObject object && INITIALIZE.equals(object.getValue("method"))) {
            return missing(object).map(field -> new McpRefusal(OK, Optional.ofNullable(object.getValue("id")),
                    McpRefusal.INVALID_PARAMS, "'initialize' needs " + field));
        }
        return isInSession ? Optional.empty() : Optional.of(outside(message));
    }

    private static McpRefusal outside(Object message) {
        var id = message instanceof JsonObject object ? Optional.ofNullable(object.getValue("id")) : Optional.empty();
        return McpRefusal
                .of("Begin with 'initialize', and send the Mcp-Session-Id of its answer with each later message")
                .to(id.map(Object.class::cast));
    }

    private static Optional<String> missing(JsonObject message) {
        return message.getValue("params") instanceof JsonObject params
                ? Stream.of(text(params, "params", "protocolVersion"), client(params)).flatMap(Optional::stream)
                        .findFirst()
                : Optional.of("'params', an object");
    }

    private static Optional<String> client(JsonObject params) {
        return params.getValue("clientInfo") instanceof JsonObject client
                ? Stream.of(text(client, "params.clientInfo", "name"), text(client, "params.clientInfo", "version"))
                        .flatMap(Optional::stream).findFirst()
                : Optional.of("'params.clientInfo', an object with 'name' and 'version'");
    }

    private static Optional<String> text(JsonObject owner, String path, String field) {
        return owner.getValue(field) instanceof String
                ? Optional.empty()
                : Optional.of("'" + path + "." + field + "', a text");
    }
}
