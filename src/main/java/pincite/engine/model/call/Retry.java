package pincite.engine.model.call;

import java.time.Duration;
import java.util.function.Supplier;

import pincite.time.Time;

/** The only place where anything is tried again: once, where it may help, where there is time, and where the budget pays. */
public final class Retry {

    private final RetryBudget budget = new RetryBudget();
    private final Time time;

    Retry(Time time) {
        this.time = time;
    }

    <T> T call(Deadline deadline, Supplier<T> call) {
        var result = atMostTwice(deadline, call);
        budget.succeeded();
        return result;
    }

    private <T> T atMostTwice(Deadline deadline, Supplier<T> call) {
        try {
            return call.get();
        } catch (CallFailure failure) {
            boolean isWorthIt = failure.pause().filter(pause -> fits(pause, deadline)).isPresent() && budget.pays();
            if (!isWorthIt) {
                throw failure;
            }
            sleep(failure.pause().get());
            return call.get();
        }
    }

    /** Whoever waits for more than half of what is left has too little left for the answer. */
    private static boolean fits(Duration pause, Deadline deadline) {
        return pause.multipliedBy(2).compareTo(deadline.left()) <= 0;
    }

    private void sleep(Duration pause) {
        try {
            time.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw CallFailure.of("was not waited for");
        }
    }
}
