package pincite.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class LastUsedTest {

    private final LastUsed<String, String> made = new LastUsed<>(2);
    private final AtomicInteger makings = new AtomicInteger();

    private String make(String key) {
        return made.of(key, () -> key + makings.incrementAndGet());
    }

    @Test
    void isMadeOnceAndAgainWhenOthersCameAfterIt() {
        assertThat(List.of(make("a"), make("b"), make("a"), make("c"), make("b"))).containsExactly("a1", "b2", "a1",
                "c3", "b4");
    }

    @Test
    void whoAsksForSomethingElseDoesNotWait() throws Exception {
        var isWaiting = new CountDownLatch(1);
        var isOver = new CountDownLatch(1);
        var threads = Executors.newSingleThreadExecutor();
        var slow = threads.submit(() -> made.of("slow", () -> waited(isWaiting, isOver)));
        isWaiting.await();
        assertThat(make("quick")).isEqualTo("quick1");
        isOver.countDown();
        assertThat(slow.get()).isEqualTo("done");
        assertThat(make("slow")).isEqualTo("done");
        threads.shutdown();
    }

    @Test
    void ofManyWhoAskTogetherOneMakesIt() throws Exception {
        var threads = Executors.newFixedThreadPool(8);
        var asked = new ArrayList<Callable<String>>();
        for (int each = 0; each < 8; each++) {
            asked.add(() -> make("same"));
        }
        for (var answer : threads.invokeAll(asked)) {
            assertThat(answer.get()).isEqualTo("same1");
        }
        threads.shutdown();
    }

    @Test
    void whatFailsIsMadeAgain() {
        assertThatIllegalStateException().isThrownBy(() -> made.of("a", () -> {
            throw new IllegalStateException("gone");
        })).withMessage("gone");
        assertThat(make("a")).isEqualTo("a1");
    }

    private static String waited(CountDownLatch isWaiting, CountDownLatch isOver) {
        isWaiting.countDown();
        try {
            return isOver.await(20, TimeUnit.SECONDS) ? "done" : "nobody came";
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
