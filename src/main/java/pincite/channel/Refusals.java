package pincite.channel;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/** What is refused before anything works on it, in the shape that whoever asked there expects. */
public final class Refusals {

    private static final int BROKEN = 500;

    private Refusals() {
    }

    /** @param retryAfterSeconds when to ask again */
    public static void answer(RoutingContext asked, int status, String sentence, int retryAfterSeconds) {
        asked.response().putHeader(HttpHeaders.RETRY_AFTER, Integer.toString(retryAfterSeconds));
        answer(asked, status, sentence);
    }

    /** And hangs up: whoever sends for ever would hold the connection. */
    public static void close(RoutingContext asked, int status, String sentence) {
        var connection = asked.request().connection();
        asked.addEndHandler(told -> connection.close());
        asked.response().putHeader(HttpHeaders.CONNECTION, "close");
        answer(asked, status, sentence);
    }

    public static void answer(RoutingContext asked, int status, String sentence) {
        if (asked.response().ended() || asked.response().headWritten()) {
            return;
        }
        boolean isOpenAi = OpenAiError.isFor(asked.normalizedPath());
        asked.response().setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, isOpenAi ? "application/json" : "application/problem+json")
                .end((isOpenAi ? openAi(status, sentence) : problem(status, sentence, asked)).encode());
    }

    private static JsonObject openAi(int status, String sentence) {
        var type = status < BROKEN ? "invalid_request_error" : "server_error";
        return new JsonObject().put("error",
                new JsonObject().put("message", sentence).put("type", type).putNull("param").putNull("code"));
    }

    private static JsonObject problem(int status, String sentence, RoutingContext asked) {
        return new JsonObject().put("type", "about:blank").put("title", asked.response().getStatusMessage())
                .put("status", status).put("detail", sentence);
    }
}
