package pincite.access;

import java.util.Optional;

/** Knows whether those for whom something goes on being done may still have it done. */
public interface KnownCallers {

    /**
     * As they are now, with what they may read now; empty where they are known no more, as after their key was revoked.
     *
     * @param stored as they were when they asked for it
     */
    Optional<Caller> now(Caller stored);
}
