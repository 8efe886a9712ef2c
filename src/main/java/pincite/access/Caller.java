package pincite.access;

import java.util.EnumSet;
import java.util.Set;

/**
 * Somebody, or a program, who asks.
 *
 * @param id the same whenever the same asks: {@code key:NAME}, {@code user:SUBJECT}, {@code slack:TEAM/USER}, {@code slack:TEAM/CHANNEL}
 */
public record Caller(String id, Set<Right> rights, Readership readership) {

    /** Whoever sits at this machine, where no door is configured, and the commands: they could open the files as well. */
    public static final Caller MACHINE = new Caller("machine", EnumSet.allOf(Right.class), Readership.EVERYTHING);
    /** Work that nobody in particular asked for. */
    public static final Caller NOBODY = new Caller("nobody", Set.of(), Readership.PUBLIC);

    public Caller {
        if (id.isBlank()) {
            throw new IllegalArgumentException("A caller needs an id.");
        }
        rights = Set.copyOf(rights);
    }

    public boolean may(Right right) {
        return rights.contains(right);
    }

    /** Whether what belongs to somebody may be seen: one's own; to an admin all, unless it may tell of what they may not read. */
    public boolean owns(String owner) {
        return id.equals(owner) || may(Right.ADMIN) && readsEverything();
    }

    public boolean readsEverything() {
        return readership.equals(Readership.EVERYTHING);
    }
}
