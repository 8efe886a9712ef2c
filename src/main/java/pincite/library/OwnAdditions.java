package pincite.library;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What who asks now added, as far as they may read it; of what others add they see the articles. */
@ApplicationScoped
public class OwnAdditions {

    private final Additions additions;
    private final AddedWalls walls;

    @Inject
    OwnAdditions(Additions additions, AddedWalls walls) {
        this.additions = additions;
        this.walls = walls;
    }

    /** By id. */
    public List<Addition> all() {
        return additions.all().stream().filter(this::isShown).toList();
    }

    public Optional<Addition> find(String id) {
        return additions.find(id).filter(this::isShown);
    }

    private boolean isShown(Addition addition) {
        return addition.origin().isOwn() && walls.isSeen(addition);
    }
}
