package pincite.key;

import java.time.Instant;
import java.util.Optional;

import pincite.access.Caller;

/**
 * What is known of a key.
 *
 * @param prefix by which it is found
 * @param digest of the key itself, which nobody keeps but its bearer
 * @param name   whose it is; two may have one for a while, so that one can take the other's place
 */
public record Key(String prefix, String digest, String name, Grant grant, Instant created, Optional<Instant> expires,
        Optional<Instant> revoked) {

    private static final String KIND = "key:";

    public Key {
        if (!Secret.PREFIX.matcher(prefix).matches() || name.isBlank()) {
            throw new IllegalArgumentException("No key: '" + prefix + "' of '" + name + "'");
        }
    }

    static Key of(Secret secret, String name, Grant grant, Instant now, Optional<Instant> expires) {
        return new Key(secret.prefix(), secret.digest(), name, grant, now, expires, Optional.empty());
    }

    public State state(Instant now) {
        if (revoked.isPresent()) {
            return State.REVOKED;
        }
        return expires.filter(end -> !now.isBefore(end)).isPresent() ? State.EXPIRED : State.VALID;
    }

    boolean isValid(Instant now) {
        return state(now) == State.VALID;
    }

    Key revoked(Instant now) {
        return new Key(prefix, digest, name, grant, created, expires, Optional.of(now));
    }

    boolean isCalled(String which) {
        return prefix.equals(which) || name.equals(which);
    }

    /** The same for all keys of one name, so that what belongs to it stays its own. */
    Caller caller() {
        return new Caller(KIND + name, grant.scopes(), grant.readership());
    }

    static boolean isOfKey(Caller caller) {
        return caller.id().startsWith(KIND);
    }

    /** Whether it opens a door. */
    public enum State {
        VALID,
        EXPIRED,
        REVOKED
    }
}
