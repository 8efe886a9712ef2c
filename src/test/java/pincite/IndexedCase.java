package pincite;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;

import pincite.index.ingestion.Indexer;
import pincite.index.ingestion.Progress;

/** What is tested of a service whose articles are read. */
public abstract class IndexedCase {

    @Inject
    protected Indexer indexer;

    @BeforeEach
    public void index() {
        indexer.run(Progress.NONE);
    }
}
