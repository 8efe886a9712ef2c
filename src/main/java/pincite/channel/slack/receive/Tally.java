package pincite.channel.slack.receive;

import java.util.Locale;
import java.util.function.Supplier;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

/** How many requests came and what became of them; no text, no token. */
final class Tally {

    private static final String REQUESTS = "pincite.slack.requests";

    private final MeterRegistry meters;

    Tally(MeterRegistry meters, Supplier<Number> depth) {
        this.meters = meters;
        Gauge.builder("pincite.slack.inbox", depth).description("What waits or is being worked").register(meters);
        for (var outcome : Receipt.Outcome.values()) {
            meters.counter(REQUESTS, "outcome", tag(outcome));
        }
    }

    void count(Receipt.Outcome outcome) {
        meters.counter(REQUESTS, "outcome", tag(outcome)).increment();
    }

    private static String tag(Receipt.Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT);
    }
}
