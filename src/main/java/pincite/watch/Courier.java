package pincite.watch;

import java.util.Optional;

/** Brings news to recipients of one kind. */
public interface Courier {

    boolean serves(Recipient to);

    /** Refuses a recipient to whom nothing could be brought, naming the field that names it. */
    void check(Recipient to);

    /** Why they did not arrive, in a sentence; empty where they did. What arrived before is not brought again where that shows. */
    Optional<String> bring(News news, Recipient to);
}
