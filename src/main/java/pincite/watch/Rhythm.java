package pincite.watch;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import pincite.retrieval.RefusedException;

/** How often news are told at most. */
public enum Rhythm {
    AT_ONCE(Duration.ZERO),
    DAILY(Duration.ofDays(1)),
    WEEKLY(Duration.ofDays(7));

    private final Duration pause;

    Rhythm(Duration pause) {
        this.pause = pause;
    }

    @JsonCreator
    public static Rhythm named(String name) {
        return Arrays.stream(values()).filter(each -> each.toString().equals(name)).findFirst()
                .orElseThrow(() -> new RefusedException("every", "must be 'at once', 'daily' or 'weekly'"));
    }

    Duration pause() {
        return pause;
    }

    /** As it is written. */
    @JsonValue
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
