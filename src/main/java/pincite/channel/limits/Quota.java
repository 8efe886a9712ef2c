package pincite.channel.limits;

import java.util.OptionalInt;
import java.util.stream.Stream;

/** How much somebody may ask; what is empty has no limit. */
record Quota(OptionalInt perMinute, OptionalInt concurrent, OptionalInt perDay) {

    Quota {
        Stream.of(perMinute, concurrent, perDay).flatMapToInt(OptionalInt::stream).filter(most -> most < 1).findAny()
                .ifPresent(most -> {
                    throw new IllegalArgumentException("A limit of pincite.limits is at least 1: " + most);
                });
    }

    static Quota of(LimitsConfig all) {
        return new Quota(all.perMinute(), all.concurrent(), all.perDay());
    }

    Quota but(LimitsConfig.OfCaller one) {
        return new Quota(or(one.perMinute(), perMinute), or(one.concurrent(), concurrent), or(one.perDay(), perDay));
    }

    private static OptionalInt or(OptionalInt own, OptionalInt general) {
        return own.isPresent() ? own : general;
    }

    boolean isEmpty() {
        return Stream.of(perMinute, concurrent, perDay).allMatch(OptionalInt::isEmpty);
    }
}
