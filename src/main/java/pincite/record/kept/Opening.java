package pincite.record.kept;

import java.util.Collection;

import pincite.access.CurrentCaller;
import pincite.access.Wall;
import pincite.corpus.Articles;

/** Who may open what is kept: whoever may read all that it was made of, and may still read what it quotes. */
public record Opening(Articles articles) {

    /** Whether who asks now passes all of them. */
    public boolean passes(Collection<Wall> walls) {
        return walls.stream().allMatch(CurrentCaller.get().readership()::mayRead);
    }

    /** Whether none of them is behind a wall by now. */
    public boolean shows(Collection<String> quoted) {
        return quoted.stream().noneMatch(articles::isClosed);
    }

    public boolean isForAll() {
        return CurrentCaller.get().readsEverything();
    }
}
