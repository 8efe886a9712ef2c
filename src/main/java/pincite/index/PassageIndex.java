package pincite.index;

import java.util.Optional;
import java.util.function.Function;

import pincite.access.CurrentCaller;
import pincite.access.Readership;

/** Keeps passages on disk, one generation after the other. */
public interface PassageIndex {

    /**
     * The newest generation of what somebody may read; empty before the first. Nothing behind other walls shows in it: neither in what is
     * found, nor in scores, numbers, names or its id.
     */
    Optional<Snapshot> snapshot(Readership readership);

    /** Of what whoever asks now may read. */
    default Optional<Snapshot> snapshot() {
        return snapshot(CurrentCaller.get().readership());
    }

    /** What is seen in the newest generation; empty before the first. */
    default <T> Optional<T> look(Function<Snapshot, T> what) {
        return look(CurrentCaller.get().readership(), what);
    }

    default <T> Optional<T> look(Readership readership, Function<Snapshot, T> what) {
        return snapshot(readership).map(newest -> {
            try (newest) {
                return what.apply(newest);
            }
        });
    }

    /** Starts a change; one at a time over all processes. A damaged index is dropped, so the change starts from nothing. */
    Update update();
}
