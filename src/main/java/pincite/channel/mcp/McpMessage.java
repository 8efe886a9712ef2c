package pincite.channel.mcp;

import java.util.Optional;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.Json;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/**
 * What a message must be before the platform reads it (JSON-RPC 2.0; Model Context Protocol 2025-06-18, Base Protocol): the platform meets
 * what is wrong with a stack trace, or with silence.
 */
final class McpMessage {

    private static final String BATCH = "Send one message at a time: batches are no part of the protocol";
    private static final String SESSION = "Begin with 'initialize', and send the Mcp-Session-Id of its answer with each later message";

    private final JsonObject message;

    private McpMessage(JsonObject message) {
        this.message = message;
    }

    /** @param isInSession whether it names the session that it belongs to; only the first message of one does not */
    static Optional<McpRefusal> refusal(Buffer body, boolean isInSession) {
        try {
            return body == null ? Optional.of(McpRefusal.notJson()) : refusal(Json.decodeValue(body), isInSession);
        } catch (DecodeException notJson) {
            return Optional.of(McpRefusal.notJson());
        }
    }

    private static Optional<McpRefusal> refusal(Object json, boolean isInSession) {
        if (json instanceof JsonObject object) {
            return new McpMessage(object).refusal(isInSession);
        }
        return Optional
                .of(McpRefusal.of(json instanceof JsonArray ? BATCH : "The body is no message: an object is one"));
    }

    private Optional<McpRefusal> refusal(boolean isInSession) {
        return envelope().map(McpRefusal::of).or(this::content)
                .or(() -> isInSession || isFirst() ? Optional.empty() : Optional.of(McpRefusal.of(SESSION)))
                .map(refused -> refused.to(id()));
    }

    private boolean isFirst() {
        return "initialize".equals(message.getValue("method"));
    }

    /** Of an id that is none, nothing is said back. */
    private Optional<Object> id() {
        return Optional.ofNullable(message.getValue("id")).filter(id -> id instanceof String || id instanceof Number);
    }

    /** What is wrong with it as a message of JSON-RPC, whatever it asks for. */
    private Optional<String> envelope() {
        if (!"2.0".equals(message.getValue("jsonrpc"))) {
            return Optional.of("'jsonrpc' must be \"2.0\"");
        }
        if (message.containsKey("id") && id().isEmpty()) {
            return Optional.of("'id' must be a text or a number");
        }
        return isAnswer() || message.getValue("method") instanceof String
                ? Optional.empty()
                : Optional.of("'method' must be a text");
    }

    private boolean isAnswer() {
        return !message.containsKey("method") && (message.containsKey("result") || message.containsKey("error"));
    }

    /** A message that was understood, and asks for what cannot be: its answer is that it is wrong. */
    private Optional<McpRefusal> content() {
        return isAnswer()
                ? Optional.empty()
                : McpParameters.wrong(message.getString("method"), message.getValue("params"))
                        .map(McpRefusal::ofParameters);
    }
}
