package pincite.channel.slack.receive.socket;

import java.net.URI;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.json.JsonObject;
import pincite.channel.PlainVertx;

/** Slack's end of a socket: gives out addresses, greets who connects, and hears what is acknowledged. */
final class FakeSlackSocket implements AutoCloseable {

    private static final int SOON = 20;

    final BlockingQueue<String> authorizations = new LinkedBlockingQueue<>();
    final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    final AtomicReference<String> refusal = new AtomicReference<>("");
    private final BlockingQueue<ServerWebSocket> connected = new LinkedBlockingQueue<>();
    private final Vertx vertx = PlainVertx.begin();
    private final HttpServer server;

    FakeSlackSocket() throws Exception {
        server = vertx.createHttpServer().requestHandler(this::open).webSocketHandler(this::greet)
                .listen(0, "localhost").toCompletionStage().toCompletableFuture().get(SOON, TimeUnit.SECONDS);
    }

    URI api() {
        return URI.create("http://localhost:" + server.actualPort() + "/api/");
    }

    private void open(HttpServerRequest request) {
        authorizations.add(request.method() + " " + request.path() + " " + request.getHeader("Authorization"));
        var refused = refusal.getAndSet("");
        var reply = refused.isEmpty()
                ? new JsonObject().put("ok", true).put("url", "ws://localhost:" + server.actualPort() + "/link")
                : new JsonObject().put("ok", false).put("error", refused);
        request.response().putHeader("Content-Type", "application/json").end(reply.encode());
    }

    private void greet(ServerWebSocket socket) {
        socket.textMessageHandler(heard::add);
        socket.writeTextMessage("{\"type\":\"hello\",\"num_connections\":1}");
        connected.add(socket);
    }

    ServerWebSocket connection() throws InterruptedException {
        var socket = connected.poll(SOON, TimeUnit.SECONDS);
        if (socket == null) {
            throw new AssertionError("Nobody connected");
        }
        return socket;
    }

    String acknowledgement() throws InterruptedException {
        return heard.poll(SOON, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().orTimeout(SOON, TimeUnit.SECONDS).join();
    }
}
