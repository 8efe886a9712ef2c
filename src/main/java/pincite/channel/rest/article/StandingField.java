package pincite.channel.rest.article;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

import pincite.corpus.standing.Standing;
import pincite.retrieval.RefusedException;

/** A standing in a request. */
public final class StandingField {

    private StandingField() {
    }

    public static Optional<Standing> read(String field, Optional<String> value) {
        return value.map(key -> Standing.of(key)
                .orElseThrow(() -> new RefusedException(field, "must be one of " + all() + ": '" + key + "'")));
    }

    private static String all() {
        return Arrays.stream(Standing.values()).map(Standing::key).collect(Collectors.joining(", "));
    }
}
