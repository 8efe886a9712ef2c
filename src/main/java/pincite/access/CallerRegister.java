package pincite.access;

import java.util.Optional;

/** Keeps callers of one kind, so that it can say what they may now. */
public interface CallerRegister {

    /** Whether it is one of its own, by their id. */
    boolean keeps(Caller stored);

    /** As they are now; empty where they are known no more. */
    Optional<Caller> now(Caller stored);
}
