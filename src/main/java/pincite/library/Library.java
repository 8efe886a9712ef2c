package pincite.library;

import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import pincite.corpus.folder.ArticlesOnDisk;
import pincite.library.Addition.Origin;
import pincite.library.NotTakenException.Why;

/** Adds, replaces and takes away articles; what it says is done is on the disk. */
@ApplicationScoped
public class Library {

    private final Originals originals;
    private final Additions additions;
    private final ArticlesOnDisk folder;
    private final Clock clock;

    @Inject
    Library(Originals originals, Additions additions, ArticlesOnDisk folder) {
        this(originals, additions, folder, Clock.systemUTC());
    }

    Library(Originals originals, Additions additions, ArticlesOnDisk folder, Clock clock) {
        this.originals = originals;
        this.additions = additions;
        this.folder = folder;
        this.clock = clock;
    }

    /** The same bytes, or the same key, are taken once. */
    public synchronized Addition add(Upload upload) {
        var hash = originals.keep(upload.bytes());
        var known = upload.key().flatMap(this::ofKey).or(() -> ofOriginal(hash));
        known.ifPresent(before -> requireSame(before, hash));
        return known.orElseGet(() -> keep(Addition.of(free(ArticleName.ofFile(upload.name())),
                new Origin(upload.name(), Optional.empty(), upload.key(), upload.given()), Optional.of(hash),
                clock.instant())));
    }

    private void requireSame(Addition before, String hash) {
        if (before.state() == Addition.State.WITHDRAWN) {
            originals.delete(hash);
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
        var plain = KnownPieces.plain(address);
        var known = first(each -> each.origin().address().map(KnownPieces::plain).filter(plain::equals).isPresent());
        known.filter(each -> each.state() == Addition.State.WITHDRAWN).ifPresent(each -> {
            throw new NotTakenException(Why.WITHDRAWN,
                    "It was withdrawn on " + day(each) + ", and is not taken again.");
        });
        var again = known.filter(each -> each.state() == Addition.State.FAILED)
                .map(each -> keep(Addition.of(each.id(), each.origin(), Optional.empty(), clock.instant())));
        return again.or(() -> known).orElseGet(() -> keep(Addition.of(free(ArticleName.ofAddress(address)),
                new Origin(address.toString(), Optional.of(address), Optional.empty(), new TreeMap<>()),
                Optional.empty(), clock.instant())));
    }

    /** What an address gave; where it gave the same as before, nothing changes. */
    public synchronized Addition fetched(String id, byte[] bytes) {
        var before = additions.find(id).filter(each -> each.state() != Addition.State.WITHDRAWN)
                .orElseThrow(() -> unknown(id));
        return change(before, before.origin(), bytes);
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

    /** Of an article that there is, or at an id that is free. */
    public synchronized Addition put(String id, Upload upload) {
        requireNotOfFolder(id, "replace");
        var before = additions.find(id);
        before.filter(each -> each.state() == Addition.State.WITHDRAWN).ifPresent(each -> {
            throw new NotTakenException(Why.WITHDRAWN,
                    "'" + id + "' was withdrawn on " + day(each) + ": give it another id.");
        });
        var origin = new Origin(upload.name(), Optional.empty(), upload.key(), upload.given());
        return before.map(addition -> change(addition, origin, upload.bytes())).orElseGet(() -> keep(
                Addition.of(fit(id), origin, Optional.of(originals.keep(upload.bytes())), clock.instant())));
    }

    /** Ids lead nowhere, and nothing hides behind a dot. */
    private static String fit(String id) {
        if (!id.matches("[\\p{L}\\p{N}_][\\p{L}\\p{M}\\p{N}._-]*(?:/[\\p{L}\\p{N}_][\\p{L}\\p{M}\\p{N}._-]*)*")
                || id.length() > 200) {
            throw new NotTakenException(Why.UNFIT,
                    "An id is made of letters, digits, hyphens and dots, with slashes between: '" + id + "' is not.");
        }
        return id;
    }

    private Addition change(Addition before, Origin origin, byte[] bytes) {
        var hash = originals.keep(bytes);
        if (before.original().equals(Optional.of(hash)) && before.origin().equals(origin)) {
            return before;
        }
        var earlier = new ArrayList<>(before.earlier());
        before.original().filter(old -> !old.equals(hash))
                .ifPresent(old -> earlier.add(new Addition.Earlier(before.origin().name(), old, before.changed())));
        return keep(new Addition(before.id(), origin, Optional.of(hash), clock.instant(), before.without(), earlier,
                Optional.empty(), Addition.State.TAKEN));
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
        return additions.holder(id).filter(each -> each.state() != Addition.State.WITHDRAWN)
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
        var holder = additions.holder(id).orElseThrow(() -> unknown(id));
        if (!holder.id().equals(id)) {
            throw new NotTakenException(Why.CONFLICT,
                    "'" + id + "' came with others in '" + holder.id() + "', whose bytes hold it: purge that.");
        }
        return holder.state() == Addition.State.WITHDRAWN ? holder : keep(holder.withdrawn(clock.instant()));
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
        }
    }

    private void requireNotOfFolder(String id, String verb) {
        folder.file(id).ifPresent(file -> {
            throw new NotTakenException(Why.CONFLICT,
                    "'" + id + "' came by the folder of articles: " + verb + " the file " + file + " there.");
        });
    }

    private static NotTakenException unknown(String id) {
        return new NotTakenException(Why.UNKNOWN, "There is no article '" + id + "'.");
    }

    private Optional<Addition> ofKey(String key) {
        return first(each -> each.origin().key().equals(Optional.of(key)));
    }

    private Optional<Addition> ofOriginal(String hash) {
        return first(each -> each.original().equals(Optional.of(hash)));
    }

    private Optional<Addition> first(Predicate<Addition> wanted) {
        return additions.all().stream().filter(wanted).findFirst();
    }

    private String free(String id) {
        return IntStream.iterate(1, number -> number + 1).mapToObj(number -> ArticleName.numbered(id, number))
                .filter(each -> additions.find(each).isEmpty() && folder.find(each).isEmpty()).findFirst()
                .orElseThrow();
    }

    private Addition keep(Addition addition) {
        additions.keep(addition);
        return addition;
    }
}
