package pincite.access;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/** Which articles somebody may read. */
public sealed interface Readership {

    /** What no wall stands around. */
    Readership PUBLIC = new Member(Collections.emptySortedSet());
    /** All there is. */
    Readership EVERYTHING = new Everything();

    boolean mayRead(Wall wall);

    static Readership of(Collection<String> groups) {
        return new Member(new TreeSet<>(groups));
    }

    /** Whoever keeps the articles. */
    record Everything() implements Readership {

        @Override
        public boolean mayRead(Wall wall) {
            return true;
        }
    }

    /** What everybody may, and what is behind the doors that open to a group. */
    record Member(SortedSet<String> groups) implements Readership {

        public Member {
            groups.forEach(GroupName::refuseOther);
            groups = Collections.unmodifiableSortedSet(new TreeSet<>(groups));
        }

        @Override
        public boolean mayRead(Wall wall) {
            return wall.admits(groups);
        }
    }
}
