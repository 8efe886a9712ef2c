package pincite.index.ingestion;

import java.nio.file.Path;

import dev.langchain4j.model.embedding.EmbeddingModel;
import pincite.corpus.Corpus;
import pincite.corpus.wall.Walls;
import pincite.index.PassageIndex;
import pincite.passage.PassageCutter;

/** The service's indexer, for benchmarks, which have no configuration. */
public final class JournaledIndexer {

    private JournaledIndexer() {
    }

    /** @param journal of what a run has embedded that dies */
    public static Indexer of(Corpus corpus, PassageCutter cutter, EmbeddingModel model, PassageIndex index,
            Path journal) {
        return new Indexer(corpus, cutter, model, index, Walls.NONE, new EmbeddingJournal(journal));
    }
}
