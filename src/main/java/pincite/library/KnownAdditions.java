package pincite.library;

import java.net.URI;
import java.util.Optional;
import java.util.function.Predicate;

import pincite.access.Wall;
import pincite.library.Addition.Origin;

/** Finds what was taken before, as far as who asks now may know of it. */
record KnownAdditions(Additions additions, AddedWalls walls) {

    /** Under this id, or under that which it became when one put it there: a replacement must not become an article that others read. */
    Optional<Addition> seen(String id) {
        return additions.find(id).filter(walls::isSeen)
                .or(() -> first(each -> FreeId.isMarked(each.id(), id) && each.origin().isOwn() && walls.isSeen(each)));
    }

    /** Keys are chosen by clients, and two may choose the same. */
    Optional<Addition> ofKey(Origin origin) {
        return origin.key().flatMap(key -> first(
                each -> each.origin().key().equals(Optional.of(key)) && each.origin().isOfSame(origin)));
    }

    Optional<Addition> ofOriginal(String hash, Wall wall) {
        return first(each -> each.original().equals(Optional.of(hash)) && walls.around(each).equals(wall));
    }

    Optional<Addition> ofAddress(URI address) {
        var plain = KnownPieces.plain(address);
        return first(each -> each.origin().address().map(KnownPieces::plain).filter(plain::equals).isPresent()
                && walls.isSeen(each));
    }

    private Optional<Addition> first(Predicate<Addition> wanted) {
        return additions.all().stream().filter(wanted).findFirst();
    }
}
