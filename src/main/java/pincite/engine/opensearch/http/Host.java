package pincite.engine.opensearch.http;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;

/** One of the cluster's addresses. One that fails is set aside, each time longer, and then tried by the next request. */
final class Host {

    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final URI address;
    private Duration aside = Duration.ZERO;
    private Instant until = Instant.MIN;

    Host(URI address) {
        this.address = address;
    }

    URI at(String path) {
        return URI.create(address + path);
    }

    synchronized boolean isAside(Instant now) {
        return now.isBefore(until);
    }

    synchronized void fail(Instant now) {
        aside = aside.isZero() ? FIRST : shorter(aside.multipliedBy(2), LONGEST);
        until = now.plus(aside);
    }

    synchronized void answer() {
        aside = Duration.ZERO;
        until = Instant.MIN;
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    @Override
    public String toString() {
        return address.toString();
    }
}
