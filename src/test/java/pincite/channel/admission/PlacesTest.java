package pincite.channel.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import com.netflix.concurrency.limits.limit.FixedLimit;
import com.netflix.concurrency.limits.limit.Gradient2Limit;

class PlacesTest {

    private static final long SECOND = 1_000_000_000L;
    private static final long USUAL = SECOND / 20;

    private long now = SECOND;
    private final List<String> told = new ArrayList<>();

    private final class Caller implements Entrant {

        private final String name;
        private long begun;

        Caller(String name) {
            this.name = name;
        }

        @Override
        public void begin() {
            begun = now;
            told.add(name + " begins");
        }

        @Override
        public void refuse() {
            told.add(name + " is refused");
        }
    }

    private Places places(int count) {
        return new Places(FixedLimit.of(count), Duration.ofSeconds(2), () -> now);
    }

    private Caller enter(Places places, String name) {
        var caller = new Caller(name);
        places.enter(caller);
        return caller;
    }

    @Test
    void whoeverLeavesLetsTheFirstWhoWaitsIn() {
        var places = places(1);
        var first = enter(places, "first");
        enter(places, "second");
        enter(places, "third");
        now += USUAL;
        places.leave(first.begun, true);
        assertThat(told).containsExactly("first begins", "second begins");
        assertThat(places.waiting()).isEqualTo(1);
    }

    @Test
    void whoWouldWaitTooLongIsRefusedAtOnce() {
        var places = places(2);
        IntStream.range(0, 1_000).forEach(each -> enter(places, "one"));
        assertThat(told.stream().filter("one begins"::equals)).hasSize(2);
        assertThat(places.waiting()).as("two seconds, at 50 ms each in two places").isEqualTo(80);
        assertThat(places.refused()).isEqualTo(1_000 - 82);
    }

    @Test
    void theQueueIsAsLongAsAnswersAreQuick() {
        var places = places(2);
        for (int each = 0; each < 100; each++) {
            var slow = enter(places, "slow");
            now += SECOND;
            places.leave(slow.begun, true);
        }
        IntStream.range(0, 100).forEach(each -> enter(places, "late"));
        assertThat(places.waiting()).as("two seconds, at one second each in two places").isEqualTo(4);
    }

    @Test
    void whoHasWaitedTooLongIsRefused() {
        var places = places(1);
        enter(places, "first");
        enter(places, "second");
        now += 3 * SECOND;
        places.refuseOld();
        assertThat(told).containsExactly("first begins", "second is refused");
        assertThat(places.waiting()).isZero();
    }

    @Test
    void whoHasGoneIsNotCalled() {
        var places = places(1);
        var first = enter(places, "first");
        var second = enter(places, "second");
        enter(places, "third");
        assertThat(places.forget(second)).isTrue();
        places.leave(first.begun, false);
        assertThat(told).containsExactly("first begins", "third begins");
        assertThat(places.forget(second)).isFalse();
    }

    @Test
    void everyPlaceIsGivenBack() {
        var places = places(4);
        for (int round = 0; round < 100; round++) {
            var callers = IntStream.range(0, 4).mapToObj(each -> enter(places, "caller")).toList();
            now += USUAL;
            callers.forEach(caller -> places.leave(caller.begun, caller.begun % 2 == 0));
        }
        assertThat(places.taken()).isZero();
        assertThat(places.waiting()).isZero();
    }

    @Test
    void thereAreFewerPlacesWhenAnswersTakeLonger() {
        var limit = Gradient2Limit.newBuilder().initialLimit(16).minLimit(2).maxConcurrency(32).build();
        var places = new Places(limit, Duration.ofSeconds(2), () -> now);
        full(places, USUAL, 300);
        int usual = places.limit();
        full(places, 20 * USUAL, 12);
        assertThat(places.limit()).isLessThan(usual).isGreaterThanOrEqualTo(2);
    }

    /** As many as there are places come together and leave together. */
    private void full(Places places, long took, int rounds) {
        for (int round = 0; round < rounds; round++) {
            var callers = IntStream.range(0, places.limit()).mapToObj(each -> enter(places, "caller")).toList();
            now += took;
            callers.forEach(caller -> places.leave(caller.begun, true));
        }
    }
}
