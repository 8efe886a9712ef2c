package pincite.library;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import pincite.access.Wall;
import pincite.corpus.folder.ArticlesOnDisk;
import pincite.library.NotTakenException.Why;

/** Where additions lie with their bytes: what may be put there, and what goes when nothing has use for it. */
final class Shelf {

    private static final String NOT_FOR_YOU = "It is for groups that you are not in: you could not read what you add.";

    private final Originals originals;
    private final KeptReadings readings;
    private final Additions additions;
    private final ArticlesOnDisk folder;
    private final AddedWalls walls;
    private final Clock clock;

    Shelf(Originals originals, KeptReadings readings, Additions additions, ArticlesOnDisk folder, AddedWalls walls,
            Clock clock) {
        this.originals = originals;
        this.readings = readings;
        this.additions = additions;
        this.folder = folder;
        this.walls = walls;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    /** Gives the hash that it is known by. */
    String keep(byte[] bytes) {
        return originals.keep(bytes);
    }

    Addition keep(Addition addition) {
        additions.keep(addition);
        return addition;
    }

    /** With the bytes that nothing else has use for. */
    void delete(Addition addition) {
        additions.delete(addition);
        originals(addition).forEach(this::deleteUnused);
    }

    /** The wall around what is to be added; refuses what its adder could not read. */
    Wall requireOpen(Addition fresh) {
        var wall = walls.around(fresh);
        if (!walls.isOpen(wall)) {
            fresh.original().ifPresent(this::deleteUnused);
            throw new NotTakenException(Why.UNFIT, NOT_FOR_YOU);
        }
        return wall;
    }

    void requireNotOfFolder(String id, String verb) {
        folder.find(id).filter(walls::isOpen).flatMap(article -> folder.file(id)).ifPresent(file -> {
            throw new NotTakenException(Why.CONFLICT,
                    "'" + id + "' came by the folder of articles: " + verb + " the file " + file + " there.");
        });
    }

    void deleteUnused(String hash) {
        boolean isUsed = additions.all().stream().filter(each -> each.state() != Addition.State.WITHDRAWN)
                .anyMatch(each -> originals(each).contains(hash));
        if (!isUsed) {
            originals.delete(hash);
            readings.forget(hash);
        }
    }

    static List<String> originals(Addition addition) {
        var hashes = new ArrayList<>(addition.earlier().stream().map(Addition.Earlier::original).toList());
        addition.original().ifPresent(hashes::add);
        return hashes;
    }
}
