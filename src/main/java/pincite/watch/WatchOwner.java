package pincite.watch;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;

import pincite.access.Caller;
import pincite.access.CurrentCaller;
import pincite.access.Owner;
import pincite.access.Readership;
import pincite.access.Right;

/**
 * Whose a watch is.
 *
 * @param id     of the caller
 * @param groups that they were in when they asked for it; absent where they read everything
 */
record WatchOwner(String id, @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<List<String>> groups) {

    WatchOwner {
        if (id == null || id.isBlank()) {
            throw new IllegalArgumentException("A watch is somebody's: '" + id + "'");
        }
        groups = groups.map(List::copyOf);
    }

    /** Who asks now; empty for the machine, whose all was before there were others. */
    static Optional<WatchOwner> now() {
        return Owner.now().map(id -> new WatchOwner(id, groups(CurrentCaller.get().readership())));
    }

    private static Optional<List<String>> groups(Readership readership) {
        return readership instanceof Readership.Member member
                ? Optional.of(List.copyOf(member.groups()))
                : Optional.empty();
    }

    Caller caller() {
        return new Caller(id, EnumSet.of(Right.ASK), groups.map(Readership::of).orElse(Readership.EVERYTHING));
    }
}
