package pincite.key;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

import pincite.access.GroupName;
import pincite.access.Readership;
import pincite.access.Right;

/**
 * What comes with a key.
 *
 * @param groups     of readers that its bearer belongs to
 * @param everything whether it reads all there is, whatever the groups
 */
public record Grant(SortedSet<Right> scopes, SortedSet<String> groups, boolean everything) {

    public Grant {
        if (scopes.isEmpty()) {
            throw new IllegalArgumentException("A key needs a scope.");
        }
        GroupName.other(groups).ifPresent(wrong -> {
            throw new IllegalArgumentException("A group " + GroupName.RULE + ": '" + wrong + "'");
        });
        scopes = Collections.unmodifiableSortedSet(new TreeSet<>(scopes));
        groups = Collections.unmodifiableSortedSet(new TreeSet<>(groups));
    }

    public static Grant of(Collection<Right> scopes, Collection<String> groups) {
        return new Grant(new TreeSet<>(scopes), new TreeSet<>(groups), false);
    }

    /** With all there is to read. */
    public static Grant ofEverything(Collection<Right> scopes) {
        return new Grant(new TreeSet<>(scopes), Collections.emptySortedSet(), true);
    }

    Readership readership() {
        return everything ? Readership.EVERYTHING : Readership.of(groups);
    }
}
