package pincite.channel.mcp;

import java.util.Optional;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/**
 * Why something that was sent is not served, as JSON-RPC 2.0 has it.
 *
 * @param status of HTTP; 200 where the message itself was understood and its answer is that it is wrong
 * @param id     of the message, a text or a number; empty where it has none
 */
record McpRefusal(int status, Optional<Object> id, int code, String message) {

    static final int NOT_JSON = -32_700;
    static final int INVALID_PARAMS = -32_602;
    static final int BROKEN = -32_603;

    private static final int OK = 200;
    private static final int BAD_REQUEST = 400;
    private static final int INVALID_REQUEST = -32_600;

    static McpRefusal of(String message) {
        return new McpRefusal(BAD_REQUEST, Optional.empty(), INVALID_REQUEST, message);
    }

    static McpRefusal notJson() {
        return new McpRefusal(BAD_REQUEST, Optional.empty(), NOT_JSON, "The body is not JSON");
    }

    /** The message itself was understood. */
    static McpRefusal ofParameters(String message) {
        return new McpRefusal(OK, Optional.empty(), INVALID_PARAMS, message);
    }

    McpRefusal to(Optional<Object> asked) {
        return new McpRefusal(status, asked, code, message);
    }

    void answer(RoutingContext context) {
        var error = new JsonObject().put("code", code).put("message", message);
        var body = new JsonObject().put("jsonrpc", "2.0").put("id", id.orElse(null)).put("error", error);
        context.response().setStatusCode(status).putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                .end(body.toBuffer());
    }
}
