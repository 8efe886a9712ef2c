package pincite.conversation;

import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

import pincite.access.Owner;

/**
 * A turn as it lies on the disk, with whose it is.
 *
 * @param owner id of the caller who asked; absent for the machine's, as it was before there were others
 */
record KeptTurn(@JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> owner, @JsonUnwrapped Turn turn) {

    KeptTurn {
        if (turn == null) {
            throw new IllegalArgumentException("There is no turn of " + owner);
        }
    }

    static KeptTurn ofCaller(Turn turn) {
        return new KeptTurn(Owner.now(), turn);
    }

    KeptTurn with(Turn other) {
        return new KeptTurn(owner, other);
    }

    /** Whether who asks now may see it. */
    boolean isOpen() {
        return Owner.isNow(owner);
    }
}
