package pincite.story.difference;

import java.util.Optional;

/**
 * What comes of comparing one kind of thing that two sentences say.
 *
 * @param isOpen whether they say different things of it that may both be so
 */
record Otherness(boolean isOpen, Optional<Pair> pair) {

    static final Otherness NONE = new Otherness(false, Optional.empty());
    static final Otherness OPEN = new Otherness(true, Optional.empty());

    /** The words of the one, and those that the other has instead. */
    record Pair(String one, String other) {
    }

    static Otherness of(String one, String other) {
        return new Otherness(false, Optional.of(new Pair(one, other)));
    }

    boolean isNone() {
        return !isOpen && pair.isEmpty();
    }
}
