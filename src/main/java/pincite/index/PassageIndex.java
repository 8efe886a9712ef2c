package pincite.index;

import java.util.Optional;

/** Keeps passages on disk, one generation after the other. */
public interface PassageIndex {

    /** The newest generation; empty before the first. */
    Optional<Snapshot> snapshot();

    /** Starts a change; one at a time over all processes. A damaged index is dropped, so the change starts from nothing. */
    Update update();
}
