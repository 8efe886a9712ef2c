package pincite;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;

import pincite.index.Indexer;
import pincite.index.Progress;

/** What is tested of a service whose articles are read. */
public abstract class IndexedCase {

    @Inject
    protected Indexer indexer;

    @BeforeEach
    public void index() {
        indexer.run(Progress.NONE);
    }
}
