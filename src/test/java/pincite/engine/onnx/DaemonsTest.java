package pincite.engine.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.Test;

class DaemonsTest {

    private static final String STOPPED = "The service is being stopped. Ask again in a moment.";

    private final Daemons daemons = new Daemons("reading", 1);

    @Test
    void givesWhatEachComesToInTheirOrder() {
        assertThat(daemons.all(List.<Callable<String>>of(() -> "one", () -> "two"))).containsExactly("one", "two");
    }

    /** Who waits for it is told that the service ends, and not that something broke. */
    @Test
    void whatWaitsWhenTheServiceIsStoppedIsCancelled() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var mayEnd = new CountDownLatch(1);
        var asked = CompletableFuture.supplyAsync(() -> daemons.all(List.<Callable<String>>of(() -> {
            begun.countDown();
            return ended(mayEnd);
        }, () -> "never begun")));
        begun.await();
        daemons.close();
        mayEnd.countDown();
        assertThatThrownBy(asked::join).satisfiesAnyOf(
                thrown -> assertThat(thrown).isInstanceOf(CancellationException.class),
                thrown -> assertThat(thrown).isInstanceOf(CompletionException.class)
                        .hasCauseInstanceOf(CancellationException.class))
                .hasMessageContaining(STOPPED);
    }

    /** What has begun is read to its end: nobody closes the model under it. */
    private static String ended(CountDownLatch mayEnd) {
        boolean isInterrupted = true;
        while (isInterrupted) {
            try {
                mayEnd.await();
                isInterrupted = false;
            } catch (InterruptedException e) {
                isInterrupted = true;
            }
        }
        return "ended";
    }

    @Test
    void afterwardsNothingIsBegun() {
        daemons.close();
        assertThatThrownBy(() -> daemons.all(List.<Callable<String>>of(() -> "late")))
                .isInstanceOf(CancellationException.class).hasMessage(STOPPED);
    }

    @Test
    void whatBreaksIsToldWithItsCause() {
        assertThatThrownBy(() -> daemons.all(List.<Callable<String>>of(() -> {
            throw new IllegalArgumentException("broken");
        }))).isInstanceOf(IllegalStateException.class).hasRootCauseMessage("broken");
    }
}
