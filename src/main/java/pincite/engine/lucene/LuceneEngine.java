package pincite.engine.lucene;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import pincite.index.IndexConfig;
import pincite.index.IndexEngine;
import pincite.index.PassageIndex;
import pincite.index.PassageIndexes;

/** Keeps the index in a folder of this machine. */
@ApplicationScoped
class LuceneEngine implements IndexEngine {

    private final IndexConfig config;
    private final PassageIndexes indexes;

    @Inject
    LuceneEngine(IndexConfig config, PassageIndexes indexes) {
        this.config = config;
        this.indexes = indexes;
    }

    @Override
    public String name() {
        return "lucene";
    }

    @Override
    public PassageIndex open() {
        return indexes.open(config.folder());
    }
}
