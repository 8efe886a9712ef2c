package pincite.audit;

import java.util.Optional;

/** Knows on which occasion this thread works, as a channel does. */
public interface Occasion {

    /** As in {@code POST /api/chat}; empty where it is none of this kind. */
    Optional<String> what();

    /** Is told that what happens is on record, and need not be put there again. */
    void isOnRecord();
}
