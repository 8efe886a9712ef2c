package pincite.channel.slack.start;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

import pincite.channel.slack.inbox.Inbox;
import pincite.channel.slack.receive.SignedIntake;
import pincite.channel.slack.receive.socket.SocketMode;
import pincite.channel.slack.work.Workers;

/** What is open while Slack is served. */
record OpenedSlack(Inbox inbox, Workers workers, Optional<SignedIntake> signed, Optional<SocketMode> socket) {

    /** Whoever stops a service kills it after 30 seconds or so. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    void start() {
        workers.start();
        socket.ifPresent(SocketMode::start);
    }

    void stop() throws IOException, InterruptedException {
        socket.ifPresent(SocketMode::close);
        if (workers.stop(PATIENCE)) {
            inbox.close();
        }
    }
}
