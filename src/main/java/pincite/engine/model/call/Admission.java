package pincite.engine.model.call;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

import pincite.time.Time;

/** Lets requests to the model only as far as it can take them; what it cannot take is refused at once. */
final class Admission {

    private final Semaphore places;
    private final CircuitBreaker breaker;

    Admission(int places, Time time) {
        this.places = new Semaphore(places);
        this.breaker = new CircuitBreaker(time);
    }

    /** @throws CallFailure what the request throws, or that it was not even made */
    <T> T pass(Supplier<T> request) {
        if (!places.tryAcquire()) {
            throw CallFailure.of("is busy with other questions");
        }
        try {
            return watched(request);
        } finally {
            places.release();
        }
    }

    private <T> T watched(Supplier<T> request) {
        if (!breaker.lets()) {
            throw CallFailure.of("failed several times in a row and is left alone for some seconds");
        }
        try {
            var result = request.get();
            breaker.succeeded();
            return result;
        } catch (CallFailure failure) {
            breaker.failed();
            throw failure;
        }
    }
}
