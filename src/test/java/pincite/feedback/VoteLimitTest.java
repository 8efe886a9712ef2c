package pincite.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class VoteLimitTest {

    private static final Instant START = Instant.EPOCH;

    private final VoteLimit limit = new VoteLimit(new TestVotes.Limits(Path.of("."), 9, 6, 2), START);

    @Test
    void refusesAVoterWhoIsTooFastAndNoOther() {
        vote("ada", START);
        vote("ada", START);
        assertThat(wait("ada", START)).isEqualTo(Duration.ofSeconds(30));
        vote("ben", START);
    }

    @Test
    void refusesAllWhereTheyAreTooMany() {
        for (int voter = 0; voter < 6; voter++) {
            vote("voter" + voter, START);
        }
        assertThat(wait("another", START)).isEqualTo(Duration.ofSeconds(10));
        assertThatExceptionOfType(TooManyVotesException.class)
                .isThrownBy(() -> limit.take(Optional.empty(), START));
    }

    @Test
    void takesTheNextWhenItSaidSo() {
        vote("ada", START);
        vote("ada", START);
        var later = START.plus(wait("ada", START));
        vote("ada", later);
        assertThat(wait("ada", later)).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void aClockThatGoesBackLocksNobodyOut() {
        vote("ada", START);
        vote("ada", START.minusSeconds(3_600));
        vote("ada", START.minusSeconds(3_600).plusSeconds(31));
    }

    private void vote(String voter, Instant at) {
        limit.take(Optional.of(voter), at);
    }

    private Duration wait(String voter, Instant at) {
        try {
            vote(voter, at);
            return Duration.ZERO;
        } catch (TooManyVotesException tooMany) {
            return tooMany.retryAfter();
        }
    }
}
