package pincite.library;

import java.util.ArrayList;
import java.util.Optional;
import java.util.TreeMap;

import pincite.access.CurrentCaller;
import pincite.access.Wall;
import pincite.corpus.format.Particular;
import pincite.library.Addition.Origin;
import pincite.library.NotTakenException.Why;

/** Puts other bytes in the place of an article's; what it was stays known. */
final class Replacing {

    private final Shelf shelf;
    private final AddedWalls walls;
    private final KnownAdditions known;
    private final FreeId ids;

    Replacing(Shelf shelf, AddedWalls walls, KnownAdditions known, FreeId ids) {
        this.shelf = shelf;
        this.walls = walls;
        this.known = known;
        this.ids = ids;
    }

    /** What is to be put there, its bytes kept. */
    record Wanted(String id, Origin origin, String hash, Wall wall) {
    }

    Wanted wanted(String id, Upload upload) {
        shelf.requireNotOfFolder(id, "replace");
        var before = known.seen(id);
        before.ifPresentOrElse(Replacing::requireNotWithdrawn, () -> FreeId.requireFit(id));
        var hash = shelf.keep(upload.bytes());
        var origin = Origin.now(upload.name(), Optional.empty(), upload.key(), upload.given());
        var kept = before.flatMap(walls::groups).map(groups -> with(groups, id, origin, hash)).orElse(origin);
        var wall = shelf.requireOpen(Addition.of(id, kept, Optional.of(hash), shelf.now()));
        return new Wanted(id, kept, hash, wall);
    }

    /** Unless it says its own. */
    private Origin with(String groups, String id, Origin origin, String hash) {
        if (walls.groups(Addition.of(id, origin, Optional.of(hash), shelf.now())).isPresent()) {
            return origin;
        }
        var given = new TreeMap<>(origin.given());
        given.put(Particular.GROUPS, groups);
        return new Origin(origin.name(), origin.address(), origin.key(), given, origin.by(), origin.wall());
    }

    Addition put(Wanted wanted) {
        var before = known.seen(wanted.id());
        before.ifPresent(Replacing::requireNotWithdrawn);
        return before
                .map(addition -> change(addition, wanted.origin().after(addition.origin()), wanted.hash()))
                .orElseGet(() -> shelf.keep(Addition.of(ids.asWanted(wanted.id(), wanted.wall()), wanted.origin(),
                        Optional.of(wanted.hash()), shelf.now())));
    }

    private static void requireNotWithdrawn(Addition addition) {
        if (addition.state() == Addition.State.WITHDRAWN) {
            throw new NotTakenException(Why.WITHDRAWN,
                    "'" + addition.id() + "' was withdrawn on " + addition.changedOn() + ": give it another id.");
        }
    }

    Addition change(Addition before, Origin origin, String hash) {
        if (before.original().equals(Optional.of(hash)) && before.origin().equals(origin)) {
            return before;
        }
        var earlier = new ArrayList<>(before.earlier());
        before.original().filter(old -> !old.equals(hash))
                .ifPresent(old -> earlier.add(new Addition.Earlier(before.origin().name(), old, before.changed())));
        var after = new Addition(before.id(), origin, Optional.of(hash), shelf.now(), before.without(), earlier,
                Optional.empty(), Addition.State.TAKEN);
        requireSameWall(before, after);
        return shelf.keep(after);
    }

    /** Its id says behind which it is to who cannot see all ids. */
    private void requireSameWall(Addition before, Addition after) {
        if (!CurrentCaller.get().readsEverything() && !walls.around(before).equals(walls.around(after))) {
            after.original().ifPresent(shelf::deleteUnused);
            throw new NotTakenException(Why.UNFIT,
                    "Others may read it than before, or than whoever gives no groups lets read: send it as a new"
                            + " article, with its groups.");
        }
    }
}
