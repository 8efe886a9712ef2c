package pincite.corpus.format;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Tells feeds from pages. */
public interface FeedEntries {

    /** The addresses of its entries, in its order; empty where it is no feed. */
    Optional<List<URI>> of(Content content);
}
