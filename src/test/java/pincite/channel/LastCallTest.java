package pincite.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;

class LastCallTest {

    private final Vertx vertx = PlainVertx.begin();
    private final LastCall lastCall = new LastCall();
    private HttpServer server;

    @BeforeEach
    void serve() {
        var router = Router.router(vertx);
        router.route().handler(lastCall::pass);
        router.get("/mcp").handler(asked -> asked.response().setChunked(true)
                .putHeader("Content-Type", "text/event-stream").write("data: begun\n\n"));
        router.route().handler(asked -> asked.response().end("served"));
        server = vertx.createHttpServer().requestHandler(router).listen(0).toCompletionStage().toCompletableFuture()
                .join();
    }

    @AfterEach
    void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void whatComesBeforeIsServed() throws Exception {
        assertThat(get("/api/chat").body()).isEqualTo("served");
    }

    @Test
    void whatComesAfterwardsIsToldToAskAgain() throws Exception {
        lastCall.call(new ShutdownDelayInitiatedEvent());
        var refused = get("/api/chat");
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.headers().firstValue("Retry-After")).contains("2");
        assertThat(refused.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(new JsonObject(refused.body()).getString("detail")).contains("is being stopped");
    }

    @Test
    void openAisClientsAreToldInTheirShape() throws Exception {
        lastCall.call(new ShutdownDelayInitiatedEvent());
        var refused = get("/v1/chat/completions");
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(new JsonObject(refused.body()).getJsonObject("error").getString("type")).isEqualTo("server_error");
    }

    @Test
    void whoLooksWhetherItLivesIsServed() throws Exception {
        lastCall.call(new ShutdownDelayInitiatedEvent());
        assertThat(get("/q/health/live").body()).isEqualTo("served");
    }

    @Test
    void whoOnlyListensIsNotWaitedFor() throws Exception {
        var client = HttpClient.newHttpClient();
        var stream = client.send(HttpRequest.newBuilder(address("/mcp")).build(), BodyHandlers.ofInputStream()).body();
        assertThat(stream.readNBytes(4)).asString().isEqualTo("data");
        lastCall.call(new ShutdownDelayInitiatedEvent());
        assertThatThrownBy(stream::readAllBytes).isInstanceOf(IOException.class);
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.actualPort() + path);
    }

    private HttpResponse<String> get(String path) throws Exception {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(address(path)).build(),
                BodyHandlers.ofString());
    }
}
