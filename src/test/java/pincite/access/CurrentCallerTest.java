package pincite.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.Test;

class CurrentCallerTest {

    private static final Caller DESK = new Caller("key:desk", Set.of(Right.ASK), Readership.of(Set.of("red")));

    @Test
    void isNobodyWhereNobodySaidIt() {
        assertThat(CurrentCaller.get()).isEqualTo(Caller.NOBODY);
        assertThat(Caller.NOBODY.readership()).isEqualTo(Readership.PUBLIC);
    }

    @Test
    void isAsBeforeAfterTheWorkAlsoWhereItFails() {
        CurrentCaller.as(DESK, () -> {
            CurrentCaller.as(Caller.MACHINE, () -> assertThat(CurrentCaller.get()).isEqualTo(Caller.MACHINE));
            assertThat(CurrentCaller.get()).isEqualTo(DESK);
        });
        assertThatIllegalStateException().isThrownBy(() -> CurrentCaller.as(DESK, (Runnable) () -> {
            throw new IllegalStateException();
        }));
        assertThat(CurrentCaller.get()).isEqualTo(Caller.NOBODY);
    }

    @Test
    void isCarriedToAnotherThread() {
        var seen = new AtomicReference<Caller>();
        var work = CurrentCaller.as(DESK, () -> CurrentCaller.carried(() -> seen.set(CurrentCaller.get())));
        CompletableFuture.runAsync(work).join();
        assertThat(seen).hasValue(DESK);
    }
}
