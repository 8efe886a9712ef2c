package pincite.corpus;

import java.util.Optional;

/** The articles as they are now, read where they are kept and not from a copy. */
public interface Articles {

    /** Empty, too, where it is there and who asks now may not read it. */
    Optional<Article> find(String id);

    /** Whether it is there, and who asks now may not read it; for what is kept of it, and never to be told. */
    default boolean isClosed(String id) {
        return false;
    }

    /** Whether it was taken away for good; what is kept of it meanwhile has to be forgotten. */
    default boolean isWithdrawn(String id) {
        return false;
    }
}
