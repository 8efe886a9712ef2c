package pincite.engine.lucene;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import dev.langchain4j.model.embedding.EmbeddingModel;
import pincite.corpus.wall.Walls;
import pincite.index.PassageIndexes;
import pincite.index.TokenCodec;
import pincite.index.stored.Recipe;
import pincite.passage.PassageConfig;

/** Indexes in folders, which whoever evaluates opens beside any engine's. */
@ApplicationScoped
public class LuceneProducer {

    @Produces
    @Singleton
    PassageIndexes indexes(PassageConfig passages, EmbeddingModel model, Walls walls, TokenCodec tokens) {
        return folder -> new LucenePassageIndex(folder, Recipe.parts(model, passages), walls.key(), tokens);
    }
}
