package pincite.library;

import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import pincite.access.Wall;
import pincite.corpus.folder.ArticlesOnDisk;
import pincite.library.Addition.Origin;
import pincite.library.NotTakenException.Why;

/** Adds, replaces and takes away articles; what it says is done is on the disk. */
@ApplicationScoped
public class Library {

    private final Additions additions;
    private final AddedWalls walls;
    private final KnownAdditions known;
    private final FreeId ids;
    private final Shelf shelf;
    private final Replacing replacing;

    @Inject
    Library(Originals originals, KeptReadings readings, Additions additions, ArticlesOnDisk folder,
            AddedWalls walls) {
        this(originals, readings, additions, folder, walls, Clock.systemUTC());
    }

    Library(Originals originals, KeptReadings readings, Additions additions, ArticlesOnDisk folder, AddedWalls walls,
            Clock clock) {
        this.additions = additions;
        this.walls = walls;
        this.known = new KnownAdditions(additions, walls);
        this.ids = new FreeId(additions, folder);
        this.shelf = new Shelf(originals, readings, additions, folder, walls, clock);
        this.replacing = new Replacing(shelf, walls, known, ids);
    }

    /** The same bytes, or the same key, are taken once behind a wall; whoever had use for them may have deleted them meanwhile. */
    public Addition add(Upload upload) {
        var origin = Origin.now(upload.name(), Optional.empty(), upload.key(), upload.given());
        var hash = shelf.keep(upload.bytes());
        var name = ArticleName.ofFile(upload.name());
        var wall = shelf.requireOpen(Addition.of(name, origin, Optional.of(hash), shelf.now()));
        return additions.inTurn(() -> {
            shelf.keep(upload.bytes());
            return add(name, origin, hash, wall);
        });
    }

    private Addition add(String name, Origin origin, String hash, Wall wall) {
        var before = known.ofKey(origin).or(() -> known.ofOriginal(hash, wall));
        before.ifPresent(each -> requireSame(each, hash));
        return before.orElseGet(
                () -> shelf.keep(Addition.of(ids.of(name, wall), origin, Optional.of(hash), shelf.now())));
    }

    private void requireSame(Addition before, String hash) {
        if (before.state() == Addition.State.WITHDRAWN) {
            shelf.deleteUnused(hash);
            throw new NotTakenException(Why.WITHDRAWN,
                    "It was withdrawn on " + before.changedOn() + ", and is not taken again.");
        }
        if (!before.original().equals(Optional.of(hash))
                && before.earlier().stream().noneMatch(each -> each.original().equals(hash))) {
            throw new NotTakenException(Why.CONFLICT, "Another article was sent with this Idempotency-Key before.");
        }
    }

    /** To be fetched by whoever fetches; the same address is known once, and one that gave nothing is tried again. */
    public Addition add(URI address) {
        return additions.inTurn(() -> known(address));
    }

    private Addition known(URI address) {
        var before = known.ofAddress(address);
        before.filter(each -> each.state() == Addition.State.WITHDRAWN).ifPresent(each -> {
            throw new NotTakenException(Why.WITHDRAWN,
                    "It was withdrawn on " + each.changedOn() + ", and is not taken again.");
        });
        var again = before.filter(each -> each.state() == Addition.State.FAILED)
                .map(each -> shelf.keep(Addition.of(each.id(), each.origin(), Optional.empty(), shelf.now())));
        return again.or(() -> before).orElseGet(() -> shelf.keep(begun(address)));
    }

    private Addition begun(URI address) {
        var origin = Origin.now(address.toString(), Optional.of(address), Optional.empty(), new TreeMap<>());
        var name = ArticleName.ofAddress(address);
        var wall = shelf.requireOpen(Addition.of(name, origin, Optional.empty(), shelf.now()));
        return Addition.of(ids.of(name, wall), origin, Optional.empty(), shelf.now());
    }

    /** What an address gave; where it gave the same as before, nothing changes. */
    public Addition fetched(String id, byte[] bytes) {
        return additions.inTurn(() -> {
            var before = additions.find(id).filter(each -> each.state() != Addition.State.WITHDRAWN)
                    .orElseThrow(() -> unknown(id));
            return replacing.change(before, before.origin(), shelf.keep(bytes));
        });
    }

    /** What an address gave is a feed. */
    public void listed(String id, String says) {
        change(id, before -> new Addition(id, before.origin(), Optional.empty(), shelf.now(), List.of(), List.of(),
                Optional.of(says), Addition.State.LISTED));
    }

    public Addition failed(String id, String why) {
        return change(id, before -> new Addition(id, before.origin(), before.original(), shelf.now(), before.without(),
                before.earlier(), Optional.of(why),
                before.original().isPresent() ? before.state() : Addition.State.FAILED));
    }

    private Addition change(String id, UnaryOperator<Addition> how) {
        return additions.inTurn(
                () -> shelf.keep(how.apply(additions.find(id).orElseThrow(() -> unknown(id)))));
    }

    /**
     * Of an article that there is, or at an id that is free. Who does not read everything cannot know which are, and gets one that is
     * theirs; whoever says nothing of groups leaves them as they are.
     */
    public Addition put(String id, Upload upload) {
        var wanted = replacing.wanted(id, upload);
        return additions.inTurn(() -> {
            shelf.keep(upload.bytes());
            return replacing.put(wanted);
        });
    }

    /** From the next answer on it is not there. */
    public void remove(String id) {
        additions.inTurn(() -> {
            var holder = holder(id);
            if (holder.id().equals(id)) {
                shelf.delete(holder);
            } else {
                shelf.keep(without(holder, id));
            }
        });
    }

    private Addition holder(String id) {
        shelf.requireNotOfFolder(id, "remove");
        return additions.holder(id)
                .filter(each -> each.state() != Addition.State.WITHDRAWN && walls.isSeen(each, id))
                .orElseThrow(() -> unknown(id));
    }

    private Addition without(Addition holder, String id) {
        var without = new ArrayList<>(holder.without());
        without.add(id);
        return new Addition(holder.id(), holder.origin(), holder.original(), shelf.now(), without,
                holder.earlier(), holder.trouble(), holder.state());
    }

    /** It is answered from no more; what is kept of it goes by {@link Withdrawal}. */
    Addition withdraw(String id) {
        return additions.inTurn(() -> withdrawn(id));
    }

    private Addition withdrawn(String id) {
        shelf.requireNotOfFolder(id, "remove");
        var holder = additions.holder(id).filter(each -> walls.isSeen(each, id)).orElseThrow(() -> unknown(id));
        if (!holder.id().equals(id)) {
            throw new NotTakenException(Why.CONFLICT,
                    "'" + id + "' came with others in '" + holder.id() + "', whose bytes hold it: purge that.");
        }
        return holder.state() == Addition.State.WITHDRAWN
                ? holder
                : shelf.keep(holder.withdrawn(walls.around(holder), shelf.now()));
    }

    /** Nothing of it stays but that it was. */
    void scrub(Addition addition) {
        additions.inTurn(() -> {
            shelf.keep(addition.scrubbed());
            Shelf.originals(addition).forEach(shelf::deleteUnused);
        });
    }

    private static NotTakenException unknown(String id) {
        return new NotTakenException(Why.UNKNOWN, "There is no article '" + id + "'.");
    }
}
