package pincite.channel.slack.receive;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** How many questions a user asks in a minute; beyond, the user is told once, and not of every question. */
final class QuestionRate {

    enum Verdict {
        IN_TIME,
        TOO_FAST,
        TOLD_ALREADY
    }

    private static final Duration WINDOW = Duration.ofMinutes(1);
    /** Who asked before the last minute is forgotten when there are so many. */
    private static final int MANY = 1000;

    private final int most;
    private final Clock clock;
    private final Map<String, Asked> users = new HashMap<>();

    QuestionRate(int most, Clock clock) {
        if (most < 1) {
            throw new IllegalArgumentException("A user needs at least one question a minute: " + most);
        }
        this.most = most;
        this.clock = clock;
    }

    synchronized Verdict ask(String user) {
        var now = clock.instant();
        if (users.size() >= MANY) {
            users.values().removeIf(asked -> asked.isOver(now));
        }
        return users.computeIfAbsent(user, unknown -> new Asked()).ask(now);
    }

    /** One user's questions in the last minute. */
    private final class Asked {

        private final Deque<Instant> times = new ArrayDeque<>();
        private Instant told = Instant.MIN;

        Verdict ask(Instant now) {
            if (!isOver(now) && times.size() >= most) {
                return tell(now);
            }
            times.add(now);
            return Verdict.IN_TIME;
        }

        private Verdict tell(Instant now) {
            boolean isToldAlready = told.isAfter(now.minus(WINDOW));
            told = isToldAlready ? told : now;
            return isToldAlready ? Verdict.TOLD_ALREADY : Verdict.TOO_FAST;
        }

        boolean isOver(Instant now) {
            times.removeIf(time -> !time.isAfter(now.minus(WINDOW)));
            return times.isEmpty();
        }
    }
}
