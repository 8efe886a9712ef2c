package pincite.access;

import java.util.Optional;

/** Knows who asks where nobody said it in this thread; a channel that has its own way to carry it along is one. */
public interface CallerSource {

    Optional<Caller> caller();
}
