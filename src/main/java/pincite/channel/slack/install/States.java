package pincite.channel.slack.install;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Proofs that an installation was begun here: each is good once, for ten minutes, and in the browser that has it. */
final class States {

    static final Duration LIFE = Duration.ofMinutes(10);
    /** Begun and not finished; whoever asks for more drives out the oldest. */
    private static final int MOST = 1_000;
    private static final int BYTES = 32;

    private final Supplier<Instant> clock;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Instant> open = new LinkedHashMap<>();

    States(Supplier<Instant> clock) {
        this.clock = clock;
    }

    synchronized String begin() {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        var state = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        open.put(state, clock.get().plus(LIFE));
        if (open.size() > MOST) {
            open.remove(open.keySet().iterator().next());
        }
        return state;
    }

    /** @param cookie what the browser has @param returned what came back by way of Slack */
    synchronized boolean redeem(String cookie, String returned) {
        if (returned.isEmpty() || !returned.equals(cookie)) {
            return false;
        }
        var until = open.remove(returned);
        return until != null && clock.get().isBefore(until);
    }
}
