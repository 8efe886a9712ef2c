package pincite.engine.lucene;

import java.io.IOException;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import dev.langchain4j.model.embedding.EmbeddingModel;
import pincite.index.IndexConfig;
import pincite.index.PassageIndex;
import pincite.index.PassageIndexes;
import pincite.passage.PassageConfig;

/** The index that the configuration names. */
@ApplicationScoped
public class LuceneProducer {

    @Produces
    @Singleton
    PassageIndexes indexes(PassageConfig passages, EmbeddingModel model) {
        return folder -> new LucenePassageIndex(folder, model.modelName() + ", " + passages.tokens() + " tokens");
    }

    @Produces
    @Singleton
    PassageIndex index(IndexConfig config, PassageIndexes indexes) {
        return indexes.open(config.folder());
    }

    void close(@Disposes PassageIndex index) throws IOException {
        ((LucenePassageIndex) index).close();
    }
}
