package pincite.corpus;

import java.util.Optional;

/** The articles as they are now, read where they are kept and not from a copy. */
public interface Articles {

    Optional<Article> find(String id);
}
