package pincite.access;

import java.util.Optional;

/** Whose something is that is kept: by the caller's id, or the machine's where there is none, as all was before there were others. */
public final class Owner {

    private Owner() {
    }

    /** Who asks now. */
    public static Optional<String> now() {
        return Optional.of(CurrentCaller.get().id()).filter(id -> !id.equals(Caller.MACHINE.id()));
    }

    /** Whether it is of who asks now, or they see what belongs to others. */
    public static boolean isNow(Optional<String> owner) {
        return CurrentCaller.get().owns(owner.orElse(Caller.MACHINE.id()));
    }
}
