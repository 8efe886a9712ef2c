package pincite.index;

import java.util.Optional;
import java.util.function.Function;

/** Keeps passages on disk, one generation after the other. */
public interface PassageIndex {

    /** The newest generation; empty before the first. */
    Optional<Snapshot> snapshot();

    /** What is seen in the newest generation; empty before the first. */
    default <T> Optional<T> look(Function<Snapshot, T> what) {
        return snapshot().map(newest -> {
            try (newest) {
                return what.apply(newest);
            }
        });
    }

    /** Starts a change; one at a time over all processes. A damaged index is dropped, so the change starts from nothing. */
    Update update();
}
