package pincite.engine.opensearch.http;

import java.net.URI;
import java.time.Duration;

/** One of the cluster's addresses. One that fails is set aside until it answers again, and asked so each time later. */
final class Host {

    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final URI address;
    private Duration aside = Duration.ZERO;

    Host(URI address) {
        this.address = address;
    }

    URI at(String path) {
        return URI.create(address + path);
    }

    synchronized boolean isAside() {
        return !aside.isZero();
    }

    /** @return whether it was not aside before */
    synchronized boolean setAside() {
        boolean isNew = aside.isZero();
        aside = isNew ? FIRST : aside;
        return isNew;
    }

    /** Before it is asked whether it is there again. */
    synchronized Duration pause() {
        return aside;
    }

    synchronized void failAgain() {
        var longer = aside.multipliedBy(2);
        aside = longer.compareTo(LONGEST) < 0 ? longer : LONGEST;
    }

    synchronized void answer() {
        aside = Duration.ZERO;
    }

    @Override
    public String toString() {
        return address.toString();
    }
}
