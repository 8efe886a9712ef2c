package pincite.channel.slack.receive.socket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import pincite.time.SkippingTime;

class SocketModeTest {

    private final BlockingQueue<Envelope> envelopes = new LinkedBlockingQueue<>();
    private final SkippingTime time = new SkippingTime();
    private volatile SocketReply reply = new SocketReply(true, Optional.empty());
    private FakeSlackSocket slack;
    private SocketMode client;

    @BeforeEach
    void connect() throws Exception {
        slack = new FakeSlackSocket();
        client = new SocketMode(slack.api(), "xapp-of-the-tests", this::take, new BackOff(time));
    }

    @AfterEach
    void end() throws Exception {
        client.close();
        slack.close();
    }

    @Test
    void acknowledgesWhatItTook() throws Exception {
        client.start();
        slack.connection().writeTextMessage(envelope("1", "events_api"));
        assertThat(slack.acknowledgement()).isEqualTo("{\"envelope_id\":\"1\"}");
        var envelope = envelopes.take();
        assertThat(envelope.type()).isEqualTo("events_api");
        assertThat(envelope.payload().path("text").asText()).isEqualTo("Règlement");
        assertThat(slack.authorizations).containsExactly("POST /api/apps.connections.open Bearer xapp-of-the-tests");
    }

    @Test
    void acknowledgesManyInOrder() throws Exception {
        client.start();
        var socket = slack.connection();
        IntStream.range(0, 50).forEach(each -> socket.writeTextMessage(envelope("" + each, "events_api")));
        for (int each = 0; each < 50; each++) {
            assertThat(slack.acknowledgement()).isEqualTo("{\"envelope_id\":\"" + each + "\"}");
        }
    }

    @Test
    void repliesWhereSlackReadsReplies() throws Exception {
        reply = new SocketReply(true, Optional.of("{\"options\":[]}"));
        client.start();
        var socket = slack.connection();
        socket.writeTextMessage(
                envelope("1", "interactive").replace("{\"env", "{\"accepts_response_payload\":true,\"env"));
        assertThat(slack.acknowledgement()).isEqualTo("{\"envelope_id\":\"1\",\"payload\":{\"options\":[]}}");
        socket.writeTextMessage(envelope("2", "events_api"));
        assertThat(slack.acknowledgement()).isEqualTo("{\"envelope_id\":\"2\"}");
    }

    @Test
    void doesNotAcknowledgeWhatItCouldNotKeep() throws Exception {
        reply = new SocketReply(false, Optional.empty());
        client.start();
        var socket = slack.connection();
        socket.writeTextMessage(envelope("1", "events_api"));
        envelopes.take();
        reply = new SocketReply(true, Optional.empty());
        socket.writeTextMessage(envelope("2", "events_api"));
        assertThat(slack.acknowledgement()).isEqualTo("{\"envelope_id\":\"2\"}");
    }

    @Test
    void connectsElsewhereAtOnceWhenSlackAsksIt() throws Exception {
        client.start();
        slack.connection().writeTextMessage("{\"type\":\"disconnect\",\"reason\":\"refresh_requested\"}");
        slack.connection().writeTextMessage(envelope("1", "events_api"));
        assertThat(slack.acknowledgement()).contains("\"1\"");
        assertThat(time.pauses()).isEmpty();
    }

    @Test
    void connectsAgainAfterAWhileWhenTheLineBreaks() throws Exception {
        client.start();
        slack.connection().close();
        slack.connection().writeTextMessage(envelope("1", "events_api"));
        assertThat(slack.acknowledgement()).contains("\"1\"");
        assertThat(time.pauses()).containsExactly(Duration.ofSeconds(1));
    }

    @Test
    void triesAgainWhereItIsRefused() throws Exception {
        slack.refusal.set("internal_error");
        client.start();
        slack.connection().writeTextMessage(envelope("1", "events_api"));
        assertThat(slack.acknowledgement()).contains("\"1\"");
        assertThat(time.pauses()).containsExactly(Duration.ofSeconds(1));
    }

    @Test
    void waitsTwiceAsLongEachTimeUpToAMinute() throws InterruptedException {
        var backOff = new BackOff(time);
        for (int each = 0; each < 8; each++) {
            backOff.pause();
        }
        backOff.reset();
        backOff.pause();
        assertThat(time.pauses().stream().map(Duration::toSeconds)).containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L,
                1L);
    }

    @Test
    void passesOverWhatIsNoEnvelope() throws Exception {
        client.start();
        var socket = slack.connection();
        socket.writeTextMessage("no JSON");
        socket.writeTextMessage("{\"type\":\"of_next_year\"}");
        socket.writeTextMessage(envelope("1", "events_api"));
        assertThat(slack.acknowledgement()).contains("\"1\"");
        assertThat(envelopes).hasSize(1);
    }

    private SocketReply take(Envelope envelope) {
        // Read before the test knows of the envelope, for then it may change the reply to the next one.
        var now = reply;
        envelopes.add(envelope);
        return now;
    }

    private static String envelope(String id, String type) {
        return "{\"envelope_id\":\"" + id + "\",\"type\":\"" + type + "\",\"retry_attempt\":0,\"payload\":"
                + "{\"text\":\"Règlement\"}}";
    }
}
