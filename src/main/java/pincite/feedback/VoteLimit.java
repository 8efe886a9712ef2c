package pincite.feedback;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Keeps one voter, and all of them, from voting faster than people do. */
final class VoteLimit {

    private static final int MOST_VOTERS = 10_000;

    private final int perVoter;
    private final Pace all;
    private final Map<String, Pace> voters = new LinkedHashMap<>(16, 0.75f, true);

    VoteLimit(FeedbackConfig config, Instant now) {
        this.perVoter = config.votesPerMinuteAndVoter();
        this.all = new Pace(config.votesPerMinute(), now);
    }

    /** Counts a vote, or refuses it; who does not say who they are counts among all alone. */
    synchronized void take(Optional<String> voter, Instant now) {
        var paces = Stream.concat(Stream.of(all), voter.stream().map(known -> pace(known, now))).toList();
        var wait = paces.stream().map(pace -> pace.untilNext(now)).max(Duration::compareTo).orElse(Duration.ZERO);
        if (!wait.isZero()) {
            throw TooManyVotesException.tooFast(wait);
        }
        paces.forEach(Pace::take);
    }

    private Pace pace(String voter, Instant now) {
        var pace = voters.computeIfAbsent(voter, unknown -> new Pace(perVoter, now));
        if (voters.size() > MOST_VOTERS) {
            voters.remove(voters.keySet().iterator().next());
        }
        return pace;
    }
}
