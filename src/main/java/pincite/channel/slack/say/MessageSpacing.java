package pincite.channel.slack.say;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import pincite.channel.slack.api.SlackException;
import pincite.time.Time;

/** At most one message a second in a channel, in the order in which they come. */
final class MessageSpacing {

    private static final Duration SPACING = Duration.ofSeconds(1);

    private final Time time;
    private final Map<String, Instant> next = new HashMap<>();

    MessageSpacing(Time time) {
        this.time = time;
    }

    /** Returns when it is this message's turn. @param place a channel of a workspace, or a webhook */
    void await(String place) {
        var now = time.now();
        var turn = turn(place, now);
        if (turn.isAfter(now)) {
            pause(Duration.between(now, turn));
        }
    }

    private synchronized Instant turn(String place, Instant now) {
        next.values().removeIf(free -> !free.isAfter(now));
        var turn = next.getOrDefault(place, now);
        next.put(place, turn.plus(SPACING));
        return turn;
    }

    private void pause(Duration pause) {
        try {
            time.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SlackException.Unreachable("a message", "interrupted while it waited for its turn");
        }
    }
}
