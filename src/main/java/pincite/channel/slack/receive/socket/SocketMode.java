package pincite.channel.slack.receive.socket;

import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

import org.jboss.logging.Logger;

import pincite.channel.slack.receive.Intake;
import pincite.time.Time;

/**
 * Slack's events over a connection that we open, so that nobody needs to reach us. It is opened anew whenever it ends: at once where
 * Slack says so, else after a while that doubles with each failure.
 */
public final class SocketMode implements Closeable {

    private static final Logger LOG = Logger.getLogger(SocketMode.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    /** Slack pings more often than that; a connection that is silent for longer is dead. */
    private static final Duration LONGEST_SILENCE = Duration.ofMinutes(2);

    private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final SocketAddress address;
    private final Function<Envelope, SocketReply> handler;
    private final BackOff backOff;
    private final Thread thread = new Thread(this::keepConnected, "slack-socket");
    private volatile boolean isClosed;

    public static SocketMode into(Intake intake, URI api, String appToken) {
        return new SocketMode(api, appToken, new SocketIntake(intake), new BackOff(Time.SYSTEM));
    }

    /** @param handler returns soon: Slack waits three seconds */
    SocketMode(URI api, String appToken, Function<Envelope, SocketReply> handler, BackOff backOff) {
        this.address = new SocketAddress(client, api, appToken);
        this.handler = handler;
        this.backOff = backOff;
    }

    public void start() {
        thread.setDaemon(true);
        thread.start();
    }

    private void keepConnected() {
        try {
            while (!isClosed) {
                if (!isAskedToReconnect()) {
                    backOff.pause();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Serves a connection until it ends. */
    private boolean isAskedToReconnect() throws InterruptedException {
        try {
            return serve();
        } catch (IOException | ExecutionException | TimeoutException e) {
            LOG.warn("Slack cannot be reached over a socket; it is tried again. " + e.getClass().getSimpleName());
            return false;
        }
    }

    private boolean serve() throws IOException, InterruptedException, ExecutionException, TimeoutException {
        var conversation = new SocketConversation(handler, backOff::reset);
        var socket = client.newWebSocketBuilder().connectTimeout(PATIENCE).buildAsync(address.next(), conversation)
                .get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        try {
            return conversation.awaitEnd(LONGEST_SILENCE);
        } finally {
            socket.abort();
        }
    }

    /** What is being handled is handled to its end; it is acknowledged no more, and comes again. */
    @Override
    public void close() {
        isClosed = true;
        thread.interrupt();
    }
}
