package pincite.fetch;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Settings of fetching, as a test wants them. */
record Fetching(Optional<List<String>> allow, Optional<List<Integer>> ports, Duration pause,
        Duration timeout) implements FetchConfig {

    static final Fetching STRICT = new Fetching(Optional.empty(), Optional.empty(), Duration.ZERO,
            Duration.ofSeconds(20));

    Fetching allowing(String... hosts) {
        return new Fetching(Optional.of(List.of(hosts)), ports, pause, timeout);
    }

    Fetching at(int port) {
        return new Fetching(allow, Optional.of(List.of(port)), pause, timeout);
    }

    Fetching pausing(Duration time) {
        return new Fetching(allow, ports, time, timeout);
    }

    Fetching within(Duration time) {
        return new Fetching(allow, ports, pause, time);
    }
}
