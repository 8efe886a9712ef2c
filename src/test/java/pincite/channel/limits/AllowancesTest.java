package pincite.channel.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

import org.junit.jupiter.api.Test;

import io.github.bucket4j.TimeMeter;
import pincite.access.Caller;
import pincite.access.Readership;
import pincite.access.Right;

class AllowancesTest {

    private static final OptionalInt NONE = OptionalInt.empty();
    private static final Caller DESK = new Caller("key:desk", Set.of(Right.ASK), Readership.PUBLIC);

    private long now = 1_000;

    private final TimeMeter time = new TimeMeter() {

        @Override
        public long currentTimeNanos() {
            return now;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    };

    private record Limits(OptionalInt perMinute, OptionalInt concurrent, OptionalInt perDay,
            Map<String, OfCaller> callers) implements LimitsConfig {
    }

    private record Own(OptionalInt perMinute, OptionalInt concurrent,
            OptionalInt perDay) implements LimitsConfig.OfCaller {
    }

    private Allowances allowances(OptionalInt perMinute, OptionalInt concurrent, OptionalInt perDay) {
        return new Allowances(new Limits(perMinute, concurrent, perDay, Map.of()), time);
    }

    private void pass(Duration wait) {
        now += wait.toNanos();
    }

    @Test
    void nobodyIsCountedWhereNothingIsSet() {
        assertThat(allowances(NONE, NONE, NONE).of(DESK)).isEmpty();
        var one = allowances(OptionalInt.of(1), NONE, NONE);
        assertThat(one.of(Caller.MACHINE)).isEmpty();
        assertThat(one.of(Caller.NOBODY)).isEmpty();
    }

    @Test
    void aMinuteIsExhaustedAndBeginsAnew() {
        var desk = allowances(OptionalInt.of(2), NONE, NONE).of(DESK).orElseThrow();
        assertThat(desk.policy()).isEqualTo("\"minute\";q=2;w=60");
        assertThat(desk.enter().state()).isEqualTo("\"minute\";r=1;t=60");
        pass(Duration.ofMillis(20_500));
        assertThat(desk.enter().state()).isEqualTo("\"minute\";r=0;t=40");
        var refused = desk.enter();
        assertThat(refused.exhausted()).hasValueSatisfying(exhausted -> {
            assertThat(exhausted.seconds()).isEqualTo(40);
            assertThat(exhausted.sentence()).contains("in a minute (2)", "in 40 seconds", "pincite.limits.per-minute");
        });
        assertThat(refused.state()).isEqualTo("\"minute\";r=0;t=40");
        pass(Duration.ofSeconds(40));
        assertThat(desk.enter().exhausted()).isEmpty();
    }

    @Test
    void whoComesWhenToldIsLetIn() {
        var desk = allowances(OptionalInt.of(1), NONE, OptionalInt.of(3)).of(DESK).orElseThrow();
        for (int each = 0; each < 20; each++) {
            assertThat(desk.enter().exhausted()).isEmpty();
            pass(Duration.ofMillis(1_234));
            pass(Duration.ofSeconds(desk.enter().exhausted().orElseThrow().seconds()));
        }
    }

    @Test
    void whatIsRefusedForTheDayTakesNothingOfTheMinute() {
        var desk = allowances(OptionalInt.of(2), NONE, OptionalInt.of(1)).of(DESK).orElseThrow();
        assertThat(desk.enter().state()).isEqualTo("\"minute\";r=1;t=60, \"day\";r=0;t=86400");
        assertThat(desk.enter().exhausted()).hasValueSatisfying(
                exhausted -> assertThat(exhausted.limit()).isEqualTo("day"));
        pass(Duration.ofDays(1));
        assertThat(desk.enter().state()).startsWith("\"minute\";r=1");
    }

    @Test
    void aPlaceIsFreeOnceSomebodyLeaves() {
        var desk = allowances(NONE, OptionalInt.of(2), NONE).of(DESK).orElseThrow();
        assertThat(desk.policy()).isEqualTo("\"concurrent\";q=2;qu=\"concurrent-requests\"");
        assertThat(desk.enter().state()).isEqualTo("\"concurrent\";r=1");
        desk.enter();
        assertThat(desk.enter().exhausted()).hasValueSatisfying(
                exhausted -> assertThat(exhausted.sentence()).contains("at once (2)", "pincite.limits.concurrent"));
        desk.leave();
        assertThat(desk.enter().exhausted()).isEmpty();
    }

    @Test
    void eachHasAnAllowanceOfTheirOwnAndSomeAnother() {
        var own = new Own(OptionalInt.of(600), NONE, NONE);
        var all = new Allowances(new Limits(OptionalInt.of(1), OptionalInt.of(4), NONE, Map.of("key:desk", own)), time);
        var other = new Caller("user:ann", Set.of(Right.ASK), Readership.PUBLIC);
        assertThat(all.of(DESK).orElseThrow().policy())
                .isEqualTo("\"minute\";q=600;w=60, \"concurrent\";q=4;qu=\"concurrent-requests\"");
        assertThat(all.of(other).orElseThrow().enter().exhausted()).isEmpty();
        assertThat(all.of(other).orElseThrow().enter().exhausted()).isPresent();
        assertThat(all.of(DESK).orElseThrow().enter().exhausted()).isEmpty();
    }

    @Test
    void whoWasNotSeenForADayIsForgotten() {
        var all = allowances(OptionalInt.of(1), NONE, NONE);
        for (int each = 0; each < 100; each++) {
            all.of(new Caller("user:" + each, Set.of(), Readership.PUBLIC)).orElseThrow();
        }
        var working = all.of(new Caller("user:working", Set.of(), Readership.PUBLIC)).orElseThrow();
        working.enter();
        pass(Duration.ofHours(25));
        all.of(DESK);
        assertThat(all.size()).isEqualTo(2);
    }

    @Test
    void aLimitOfNothingIsNone() {
        assertThatThrownBy(() -> allowances(OptionalInt.of(0), NONE, NONE)).hasMessageContaining("at least 1: 0");
    }
}
