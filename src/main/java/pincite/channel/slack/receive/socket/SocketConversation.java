package pincite.channel.slack.receive.socket;

import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

import org.jboss.logging.Logger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.util.RawValue;

/** One connection: each envelope is handled and then acknowledged, until Slack or the line ends it. */
final class SocketConversation implements WebSocket.Listener {

    private static final Logger LOG = Logger.getLogger(SocketConversation.class);
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What happened on the line. */
    private enum Sign {
        LIFE,
        /** Slack wants us on another connection. */
        DISCONNECT,
        END
    }

    private final Function<Envelope, SocketReply> handler;
    private final Runnable greeted;
    private final StringBuilder text = new StringBuilder();
    private final BlockingQueue<Sign> signs = new LinkedBlockingQueue<>();
    /** One message is sent at a time. */
    private CompletableFuture<?> sent = CompletableFuture.completedFuture(null);

    SocketConversation(Function<Envelope, SocketReply> handler, Runnable greeted) {
        this.handler = handler;
        this.greeted = greeted;
    }

    /** Whether Slack asked for another connection; if not, this one broke. */
    boolean awaitEnd(Duration longestSilence) throws InterruptedException {
        var sign = signs.poll(longestSilence.toSeconds(), TimeUnit.SECONDS);
        while (sign == Sign.LIFE) {
            sign = signs.poll(longestSilence.toSeconds(), TimeUnit.SECONDS);
        }
        return sign == Sign.DISCONNECT;
    }

    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean isLast) {
        signs.add(Sign.LIFE);
        text.append(part);
        if (isLast) {
            var whole = text.toString();
            text.setLength(0);
            hear(socket, whole);
        }
        socket.request(1);
        return null;
    }

    @Override
    public CompletionStage<?> onPing(WebSocket socket, ByteBuffer message) {
        signs.add(Sign.LIFE);
        socket.request(1);
        return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket socket, int status, String reason) {
        signs.add(Sign.END);
        return null;
    }

    @Override
    public void onError(WebSocket socket, Throwable error) {
        signs.add(Sign.END);
    }

    private void hear(WebSocket socket, String message) {
        try {
            hear(socket, JSON.readTree(message));
        } catch (JsonProcessingException e) {
            LOG.warn("Slack sent something over the socket that is no JSON; it is passed over.");
        }
    }

    private void hear(WebSocket socket, JsonNode message) {
        switch (message.path("type").asText()) {
            case "hello" -> greeted.run();
            case "disconnect" -> signs.add(Sign.DISCONNECT);
            default -> envelope(message).ifPresent(envelope -> handle(socket, message, envelope));
        }
    }

    private static Optional<Envelope> envelope(JsonNode message) {
        return message.path("envelope_id").asText().isEmpty()
                ? Optional.empty()
                : Optional.of(new Envelope(message.path("type").asText(), message.path("payload")));
    }

    private void handle(WebSocket socket, JsonNode message, Envelope envelope) {
        var reply = handler.apply(envelope);
        if (reply.isTaken()) {
            var acknowledgement = acknowledgement(message, reply);
            sent = sent.thenCompose(before -> socket.sendText(acknowledgement, true));
        }
    }

    private static String acknowledgement(JsonNode message, SocketReply reply) {
        var acknowledgement = JSON.createObjectNode().put("envelope_id", message.path("envelope_id").asText());
        reply.payload().filter(payload -> message.path("accepts_response_payload").asBoolean())
                .ifPresent(payload -> acknowledgement.putRawValue("payload",
                        new RawValue(payload)));
        return acknowledgement.toString();
    }
}
