package pincite.channel.cli.key;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;

import pincite.access.Right;
import pincite.key.FreshKey;
import pincite.key.Key;

/**
 * A key for a program that reads.
 *
 * @param key     itself, only when it is made
 * @param expires the first moment when it opens nothing
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record KeyDocument(Optional<String> key, String prefix, String name, String state, List<String> scopes,
        List<String> groups, boolean everything, Instant created, Optional<Instant> expires,
        Optional<Instant> revoked) {

    static KeyDocument of(Key key, Instant now) {
        return of(key, Optional.empty(), now);
    }

    static KeyDocument of(FreshKey fresh, Instant now) {
        return of(fresh.key(), Optional.of(fresh.text()), now);
    }

    private static KeyDocument of(Key key, Optional<String> text, Instant now) {
        return new KeyDocument(text, key.prefix(), key.name(), key.state(now).name().toLowerCase(Locale.ROOT),
                key.grant().scopes().stream().map(Right::word).toList(), List.copyOf(key.grant().groups()),
                key.grant().everything(), key.created(), key.expires(), key.revoked());
    }

    /** For a person. */
    String line() {
        return "%s  %-7s  %s  %s  %s%s".formatted(prefix, state, name, String.join(",", scopes),
                everything ? "reads everything" : groups.isEmpty() ? "no groups" : "groups " + String.join(",", groups),
                expires.map(end -> "  until " + end).orElse(""));
    }
}
