package pincite.library;

import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import pincite.access.CurrentCaller;
import pincite.access.Wall;
import pincite.corpus.folder.ArticlesOnDisk;
import pincite.corpus.format.Particular;
import pincite.library.Addition.Origin;
import pincite.library.NotTakenException.Why;

/** Adds, replaces and takes away articles; what it says is done is on the disk. */
@ApplicationScoped
public class Library {

    private static final String NOT_FOR_YOU = "It is for groups that you are not in: you could not read what you add.";

    private final Originals originals;
    private final KeptReadings readings;
    private final Additions additions;
    private final ArticlesOnDisk folder;
    private final AddedWalls walls;
    private final KnownAdditions known;
    private final FreeId ids;
    private final Clock clock;

    @Inject
    Library(Originals originals, KeptReadings readings, Additions additions, ArticlesOnDisk folder,
            AddedWalls walls) {
        this(originals, readings, additions, folder, walls, Clock.systemUTC());
    }

    Library(Originals originals, KeptReadings readings, Additions additions, ArticlesOnDisk folder, AddedWalls walls,
            Clock clock) {
        this.originals = originals;
        this.readings = readings;
        this.additions = additions;
        this.folder = folder;
        this.walls = walls;
        this.known = new KnownAdditions(additions, walls);
        this.ids = new FreeId(additions, folder);
        this.clock = clock;
    }

    /** The same bytes, or the same key, are taken once behind a wall. */
    public Addition add(Upload upload) {
        var origin = Origin.now(upload.name(), Optional.empty(), upload.key(), upload.given());
        var hash = originals.keep(upload.bytes());
        var name = ArticleName.ofFile(upload.name());
        return add(name, origin, hash, requireOpen(Addition.of(name, origin, Optional.of(hash), clock.instant())));
    }

    private synchronized Addition add(String name, Origin origin, String hash, Wall wall) {
        var before = known.ofKey(origin).or(() -> known.ofOriginal(hash, wall));
        before.ifPresent(each -> requireSame(each, hash));
        return before.orElseGet(
                () -> keep(Addition.of(ids.of(name, wall), origin, Optional.of(hash), clock.instant())));
    }

    /** The wall around what is to be added; refuses what its adder could not read. */
    private Wall requireOpen(Addition fresh) {
        var wall = walls.around(fresh);
        if (!walls.isOpen(wall)) {
            fresh.original().ifPresent(this::deleteUnused);
            throw new NotTakenException(Why.UNFIT, NOT_FOR_YOU);
        }
        return wall;
    }

    private void requireSame(Addition before, String hash) {
        if (before.state() == Addition.State.WITHDRAWN) {
            deleteUnused(hash);
            throw new NotTakenException(Why.WITHDRAWN,
                    "It was withdrawn on " + day(before) + ", and is not taken again.");
        }
        if (!before.original().equals(Optional.of(hash))
                && before.earlier().stream().noneMatch(each -> each.original().equals(hash))) {
            throw new NotTakenException(Why.CONFLICT, "Another article was sent with this Idempotency-Key before.");
        }
    }

    private static String day(Addition addition) {
        return addition.changed().toString().substring(0, "2023-09-19".length());
    }

    /** To be fetched by whoever fetches; the same address is known once, and one that gave nothing is tried again. */
    public synchronized Addition add(URI address) {
        var before = known.ofAddress(address);
        before.filter(each -> each.state() == Addition.State.WITHDRAWN).ifPresent(each -> {
            throw new NotTakenException(Why.WITHDRAWN,
                    "It was withdrawn on " + day(each) + ", and is not taken again.");
        });
        var again = before.filter(each -> each.state() == Addition.State.FAILED)
                .map(each -> keep(Addition.of(each.id(), each.origin(), Optional.empty(), clock.instant())));
        return again.or(() -> before).orElseGet(() -> keep(begun(address)));
    }

    private Addition begun(URI address) {
        var origin = Origin.now(address.toString(), Optional.of(address), Optional.empty(), new TreeMap<>());
        var name = ArticleName.ofAddress(address);
        var wall = requireOpen(Addition.of(name, origin, Optional.empty(), clock.instant()));
        return Addition.of(ids.of(name, wall), origin, Optional.empty(), clock.instant());
    }

    /** What an address gave; where it gave the same as before, nothing changes. */
    public synchronized Addition fetched(String id, byte[] bytes) {
        var before = additions.find(id).filter(each -> each.state() != Addition.State.WITHDRAWN)
                .orElseThrow(() -> unknown(id));
        return change(before, before.origin(), originals.keep(bytes));
    }

    /** What an address gave is a feed. */
    public synchronized void listed(String id, String says) {
        var before = additions.find(id).orElseThrow(() -> unknown(id));
        keep(new Addition(id, before.origin(), Optional.empty(), clock.instant(), List.of(), List.of(),
                Optional.of(says), Addition.State.LISTED));
    }

    public synchronized Addition failed(String id, String why) {
        var before = additions.find(id).orElseThrow(() -> unknown(id));
        return keep(new Addition(id, before.origin(), before.original(), clock.instant(), before.without(),
                before.earlier(), Optional.of(why),
                before.original().isPresent() ? before.state() : Addition.State.FAILED));
    }

    /**
     * Of an article that there is, or at an id that is free. Who does not read everything cannot know which are, and gets one that is
     * theirs; whoever says nothing of groups leaves them as they are.
     */
    public Addition put(String id, Upload upload) {
        requireNotOfFolder(id, "replace");
        var before = known.seen(id);
        before.ifPresentOrElse(Library::requireNotWithdrawn, () -> FreeId.requireFit(id));
        var hash = originals.keep(upload.bytes());
        var origin = Origin.now(upload.name(), Optional.empty(), upload.key(), upload.given());
        var kept = before.flatMap(walls::groups).map(groups -> with(groups, id, origin, hash)).orElse(origin);
        var wall = requireOpen(Addition.of(id, kept, Optional.of(hash), clock.instant()));
        return put(id, kept, hash, wall);
    }

    private synchronized Addition put(String id, Origin origin, String hash, Wall wall) {
        var before = known.seen(id);
        before.ifPresent(Library::requireNotWithdrawn);
        return before.map(addition -> change(addition, origin.after(addition.origin()), hash))
                .orElseGet(() -> keep(Addition.of(ids.asWanted(id, wall), origin, Optional.of(hash), clock.instant())));
    }

    private static void requireNotWithdrawn(Addition addition) {
        if (addition.state() == Addition.State.WITHDRAWN) {
            throw new NotTakenException(Why.WITHDRAWN,
                    "'" + addition.id() + "' was withdrawn on " + day(addition) + ": give it another id.");
        }
    }

    /** Unless it says its own. */
    private Origin with(String groups, String id, Origin origin, String hash) {
        if (walls.groups(Addition.of(id, origin, Optional.of(hash), clock.instant())).isPresent()) {
            return origin;
        }
        var given = new TreeMap<>(origin.given());
        given.put(Particular.GROUPS, groups);
        return new Origin(origin.name(), origin.address(), origin.key(), given, origin.by(), origin.wall());
    }

    private Addition change(Addition before, Origin origin, String hash) {
        if (before.original().equals(Optional.of(hash)) && before.origin().equals(origin)) {
            return before;
        }
        var earlier = new ArrayList<>(before.earlier());
        before.original().filter(old -> !old.equals(hash))
                .ifPresent(old -> earlier.add(new Addition.Earlier(before.origin().name(), old, before.changed())));
        var after = new Addition(before.id(), origin, Optional.of(hash), clock.instant(), before.without(), earlier,
                Optional.empty(), Addition.State.TAKEN);
        requireSameWall(before, after);
        return keep(after);
    }

    /** Its id says behind which it is to who cannot see all ids. */
    private void requireSameWall(Addition before, Addition after) {
        if (!CurrentCaller.get().readsEverything() && !walls.around(before).equals(walls.around(after))) {
            after.original().ifPresent(this::deleteUnused);
            throw new NotTakenException(Why.UNFIT,
                    "Others may read it than before, or than whoever gives no groups lets read: send it as a new"
                            + " article, with its groups.");
        }
    }

    /** From the next answer on it is not there. */
    public synchronized void remove(String id) {
        var holder = holder(id);
        if (holder.id().equals(id)) {
            additions.delete(holder);
            originals(holder).forEach(this::deleteUnused);
        } else {
            keep(without(holder, id));
        }
    }

    private Addition holder(String id) {
        requireNotOfFolder(id, "remove");
        return additions.holder(id)
                .filter(each -> each.state() != Addition.State.WITHDRAWN && walls.isSeen(each, id))
                .orElseThrow(() -> unknown(id));
    }

    private Addition without(Addition holder, String id) {
        var without = new ArrayList<>(holder.without());
        without.add(id);
        return new Addition(holder.id(), holder.origin(), holder.original(), clock.instant(), without,
                holder.earlier(), holder.trouble(), holder.state());
    }

    /** It is answered from no more; what is kept of it goes by {@link Withdrawal}. */
    synchronized Addition withdraw(String id) {
        requireNotOfFolder(id, "remove");
        var holder = additions.holder(id).filter(each -> walls.isSeen(each, id)).orElseThrow(() -> unknown(id));
        if (!holder.id().equals(id)) {
            throw new NotTakenException(Why.CONFLICT,
                    "'" + id + "' came with others in '" + holder.id() + "', whose bytes hold it: purge that.");
        }
        return holder.state() == Addition.State.WITHDRAWN
                ? holder
                : keep(holder.withdrawn(walls.around(holder), clock.instant()));
    }

    /** Nothing of it stays but that it was. */
    synchronized void scrub(Addition addition) {
        keep(addition.scrubbed());
        originals(addition).forEach(this::deleteUnused);
    }

    static List<String> originals(Addition addition) {
        var hashes = new ArrayList<>(addition.earlier().stream().map(Addition.Earlier::original).toList());
        addition.original().ifPresent(hashes::add);
        return hashes;
    }

    private void deleteUnused(String hash) {
        boolean isUsed = additions.all().stream().filter(each -> each.state() != Addition.State.WITHDRAWN)
                .anyMatch(each -> originals(each).contains(hash));
        if (!isUsed) {
            originals.delete(hash);
            readings.forget(hash);
        }
    }

    private void requireNotOfFolder(String id, String verb) {
        folder.find(id).filter(walls::isOpen).flatMap(article -> folder.file(id)).ifPresent(file -> {
            throw new NotTakenException(Why.CONFLICT,
                    "'" + id + "' came by the folder of articles: " + verb + " the file " + file + " there.");
        });
    }

    private static NotTakenException unknown(String id) {
        return new NotTakenException(Why.UNKNOWN, "There is no article '" + id + "'.");
    }

    private Addition keep(Addition addition) {
        additions.keep(addition);
        return addition;
    }
}
