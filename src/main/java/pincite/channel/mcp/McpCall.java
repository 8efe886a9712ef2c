package pincite.channel.mcp;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;

import io.quarkiverse.mcp.server.runtime.ConnectionManager;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import pincite.access.CurrentCaller;
import pincite.channel.AskedBy;

/** What of a message the platform does not do as it should: look at arguments, list resources for who asks, and read ids with slashes. */
@ApplicationScoped
class McpCall {

    private static final String BROKEN = "The articles cannot be listed just now; the service's log says why.";
    private static final Logger LOG = Logger.getLogger(McpCall.class);

    private final CalledArguments arguments;
    private final ArticleResources resources;
    private final ConnectionManager sessions;

    @Inject
    McpCall(CalledArguments arguments, ArticleResources resources, ConnectionManager sessions) {
        this.arguments = arguments;
        this.resources = resources;
        this.sessions = sessions;
    }

    /** Of a session that is over, the platform says so. */
    void pass(RoutingContext asked) {
        var session = asked.request().getHeader(McpHeaders.SESSION);
        var message = asked.body().asJsonObject();
        if (session == null || !sessions.has(session) || message.getValue("id") == null) {
            asked.next();
        } else {
            pass(asked, message, message.getJsonObject("params", new JsonObject()));
        }
    }

    private void pass(RoutingContext asked, JsonObject message, JsonObject params) {
        switch (message.getString("method", "")) {
            case "tools/call" -> arguments.ofTool(params).ifPresentOrElse(
                    wrong -> answer(asked, message, "result", toolError(wrong)), asked::next);
            case "prompts/get" -> arguments.ofPrompt(params).ifPresentOrElse(
                    wrong -> refuse(asked, message, McpRefusal.INVALID_PARAMS, wrong), asked::next);
            case "resources/list" -> list(asked, message, params);
            case "resources/read" -> read(asked, message, params);
            default -> asked.next();
        }
    }

    private static JsonObject toolError(String sentence) {
        return new JsonObject().put("isError", true).put("content",
                new JsonArray().add(new JsonObject().put("type", "text").put("text", sentence)));
    }

    private void list(RoutingContext asked, JsonObject message, JsonObject params) {
        var caller = AskedBy.of(asked);
        var cursor = Optional.ofNullable(params.getValue("cursor")).map(Object::toString);
        asked.vertx().executeBlocking(() -> CurrentCaller.as(caller, () -> resources.list(cursor)), false)
                .onSuccess(page -> page.ifPresentOrElse(found -> answer(asked, message, "result", found),
                        () -> refuse(asked, message, McpRefusal.INVALID_PARAMS,
                                "'params.cursor' is none that was given here: leave it out to begin")))
                .onFailure(failure -> {
                    LOG.error("Resources could not be listed", failure);
                    refuse(asked, message, McpRefusal.BROKEN, BROKEN);
                });
    }

    private static void read(RoutingContext asked, JsonObject message, JsonObject params) {
        params.put("uri", ArticleResources.encoded(params.getString("uri")));
        ((RoutingContextInternal) asked).setBody(message.put("params", params).toBuffer());
        asked.next();
    }

    private static void refuse(RoutingContext asked, JsonObject message, int code, String sentence) {
        answer(asked, message, "error", new JsonObject().put("code", code).put("message", sentence));
    }

    private static void answer(RoutingContext asked, JsonObject message, String kind, JsonObject said) {
        asked.response().putHeader(HttpHeaders.CONTENT_TYPE, "application/json").end(new JsonObject()
                .put("jsonrpc", "2.0").put("id", message.getValue("id")).put(kind, said).toBuffer());
    }
}
