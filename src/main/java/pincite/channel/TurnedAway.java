package pincite.channel;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/**
 * A request that is refused before any route has seen it, in the shape that is expected where it was sent.
 *
 * @param sentence for a person, who can act on it
 */
public record TurnedAway(int status, String title, String sentence) {

    public static final TurnedAway BROKEN = new TurnedAway(500, "Internal Server Error",
            "Something broke in the service; its log says what. Please report it.");

    /** Of JSON-RPC: the request is none. */
    private static final int INVALID_REQUEST = -32_600;

    /** What it would have sent yet is not waited for. */
    public void answer(RoutingContext asked) {
        asked.response().setStatusCode(status);
        if (asked.request().version() != HttpVersion.HTTP_2) {
            asked.response().putHeader(HttpHeaders.CONNECTION, "close");
        }
        end(asked);
    }

    private void end(RoutingContext asked) {
        var path = asked.normalizedPath();
        if (ErrorPage.isWanted(asked)) {
            asked.response().putHeader(HttpHeaders.CONTENT_TYPE, ErrorPage.MEDIA_TYPE)
                    .end(new ErrorPage(status, sentence).html(asked));
        } else if (OpenAiError.isFor(path)) {
            end(asked, "application/json", openAi());
        } else if (path.startsWith("/mcp")) {
            end(asked, "application/json", jsonRpc());
        } else {
            end(asked, "application/problem+json", problem());
        }
    }

    private static void end(RoutingContext asked, String type, JsonObject body) {
        asked.response().putHeader(HttpHeaders.CONTENT_TYPE, type).end(body.toBuffer());
    }

    private JsonObject openAi() {
        return new JsonObject().put("error", new JsonObject().put("message", sentence)
                .put("type", OpenAiError.type(status)).putNull("param")
                .put("code", OpenAiError.code(status).orElse(null)));
    }

    private JsonObject jsonRpc() {
        var error = new JsonObject().put("code", INVALID_REQUEST).put("message", sentence);
        return new JsonObject().put("jsonrpc", "2.0").putNull("id").put("error", error);
    }

    private JsonObject problem() {
        return new JsonObject().put("type", "about:blank").put("title", title).put("status", status)
                .put("detail", sentence);
    }
}
