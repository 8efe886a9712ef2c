package pincite.engine.lucene;

import java.io.IOException;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import dev.langchain4j.model.embedding.EmbeddingModel;
import pincite.index.IndexConfig;
import pincite.index.PassageIndex;
import pincite.passage.PassageConfig;

/** The index that the configuration names. */
@ApplicationScoped
public class LuceneProducer {

    @Produces
    @Singleton
    PassageIndex index(IndexConfig config, PassageConfig passages, EmbeddingModel model) {
        return new LucenePassageIndex(config.folder(), model.modelName() + ", " + passages.tokens() + " tokens");
    }

    void close(@Disposes PassageIndex index) throws IOException {
        ((LucenePassageIndex) index).close();
    }
}
