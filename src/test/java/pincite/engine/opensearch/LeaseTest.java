package pincite.engine.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import pincite.engine.opensearch.IndexNames.Numbered;
import pincite.engine.opensearch.http.ClusterRequest;
import pincite.engine.opensearch.node.NodeAddress;
import pincite.engine.opensearch.node.WithSearchNode;
import pincite.index.IndexException;

/** One writes at a time, and who lost the right to it changes nothing any more. */
@WithSearchNode
class LeaseTest {

    private static final Duration LONG = Duration.ofMinutes(5);
    /** Long enough for the requests of the test, and renewed three times in it. */
    private static final Duration SHORT = Duration.ofMillis(900);

    private TestIndex index;
    private Generations generations;

    @BeforeEach
    void begin(NodeAddress node) {
        index = TestIndex.of(node, "lease-" + UUID.randomUUID());
        var plan = index.plan("recipe", "", TestIndex.LETTERS);
        generations = new Generations(plan.cluster(), plan.names());
    }

    @AfterEach
    void clear() {
        index.clear();
    }

    @Test
    void numbersGrow() {
        long first;
        try (var lease = Lease.take(generations, LONG)) {
            first = lease.number();
            publish(lease, "open");
            lease.end();
        }
        try (var lease = Lease.take(generations, LONG)) {
            assertThat(lease.number()).isGreaterThan(first);
        }
    }

    @Test
    void whoWritesKeepsOthersOut() {
        try (var lease = Lease.take(generations, LONG)) {
            assertThatExceptionOfType(IndexException.Locked.class).isThrownBy(() -> Lease.take(generations, LONG))
                    .withMessageContaining("since 20").withMessageContaining("'pincite.opensearch.prefix'");
            assertThat(lease.number()).isEqualTo(1);
        }
        Lease.take(generations, LONG).close();
    }

    @Test
    void itIsRenewedWhileSomebodyWrites() throws InterruptedException {
        try (var lease = Lease.take(generations, SHORT)) {
            Thread.sleep(2 * SHORT.toMillis());
            assertThatExceptionOfType(IndexException.Locked.class).isThrownBy(() -> Lease.take(generations, LONG));
            assertThat(lease.index()).isNotEmpty();
        }
    }

    /** As after a long pause of the process, which renews nothing meanwhile. */
    @Test
    void whoLostItPublishesNothing() throws InterruptedException {
        var asleep = Lease.take(generations, SHORT);
        asleep.end();
        var prepared = data(asleep, "open");
        Thread.sleep(SHORT.toMillis() + 100);
        try (var awake = Lease.take(generations, LONG)) {
            assertThatExceptionOfType(IndexException.Unavailable.class)
                    .isThrownBy(() -> generations.publish(asleep.index(), Set.of(prepared)))
                    .withMessageContaining("Another process");
            assertThat(generations.live()).isEmpty();
            generations.clear(asleep.number());
            assertThat(generations.known().keySet()).contains(prepared);
            generations.clear(awake.number());
            assertThat(generations.known().keySet()).containsExactly(awake.index());
            publish(awake, "open");
            awake.end();
        }
        assertThatThrownBy(() -> generations.publish(asleep.index(), Set.of(prepared)))
                .isInstanceOf(IndexException.Unavailable.class);
        assertThat(generations.live()).hasSize(1).doesNotContain(prepared);
    }

    @Test
    void thatItWasPublishedIsFoundOutWhereTheAnswerWasLost() {
        var lease = Lease.take(generations, LONG);
        var made = data(lease, "open");
        generations.publish(lease.index(), Set.of(made));
        generations.publish(lease.index(), Set.of(made));
        assertThat(generations.live()).containsExactly(made);
        lease.end();
    }

    @Test
    void keepsTheGenerationBeforeAndNoOlderOne() {
        var made = IntStream.range(0, 4).mapToObj(each -> {
            try (var lease = Lease.take(generations, LONG)) {
                generations.clear(lease.number());
                var index = publish(lease, "open");
                lease.end();
                return index;
            }
        }).toList();
        assertThat(generations.live()).containsExactly(made.get(3));
        Lease.take(generations, LONG).close();
        generations.clear(Long.MAX_VALUE);
        assertThat(generations.known().keySet()).containsExactly(made.get(2), made.get(3));
    }

    @Test
    void ofManyThatBeginTogetherOneWritesAtATime() throws Exception {
        var threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Long>> takers = IntStream.range(0, 8).<Callable<Long>>mapToObj(each -> this::takeAndHold)
                    .toList();
            var taken = threads.invokeAll(takers).stream().map(LeaseTest::number).filter(number -> number > 0)
                    .collect(Collectors.toList());
            assertThat(taken).hasSizeLessThanOrEqualTo(1);
        } finally {
            threads.shutdownNow();
        }
    }

    /** Not given back, so that nobody has it after somebody else within the test. */
    private long takeAndHold() {
        try {
            var lease = Lease.take(generations, LONG);
            lease.end();
            return lease.number();
        } catch (IndexException.Locked e) {
            return 0;
        }
    }

    private static long number(Future<Long> taken) {
        try {
            return taken.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void leavesAloneWhatIsNotOurs() {
        var names = generations.names();
        index.cluster().done(ClusterRequest.put("/" + names.root() + "-mine", Map.of()));
        try (var lease = Lease.take(generations, LONG)) {
            generations.clear(lease.number());
            assertThat(generations.known().values()).extracting(Numbered::index).containsExactly(lease.index());
        }
        assertThat(index.cluster().send(ClusterRequest.get("/" + names.root() + "-mine")).isOk()).isTrue();
    }

    private String publish(Lease lease, String wall) {
        var made = data(lease, wall);
        generations.publish(lease.index(), Set.of(made));
        return made;
    }

    private String data(Lease lease, String wall) {
        var name = String.format("%s-%s-%010da", generations.names().root(), wall, lease.number());
        index.cluster().done(ClusterRequest.put("/" + name, Map.of("settings",
                Map.of("number_of_shards", 1, "number_of_replicas", 0))));
        return name;
    }
}
