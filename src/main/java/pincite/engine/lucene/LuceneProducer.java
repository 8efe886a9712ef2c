package pincite.engine.lucene;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import dev.langchain4j.model.embedding.EmbeddingModel;
import io.quarkus.runtime.StartupEvent;
import pincite.access.Readership;
import pincite.corpus.wall.Walls;
import pincite.index.IndexConfig;
import pincite.index.IndexException;
import pincite.index.PassageIndex;
import pincite.index.PassageIndexes;
import pincite.index.Snapshot;
import pincite.index.TokenCodec;
import pincite.passage.PassageConfig;

/** The index that the configuration names. */
@ApplicationScoped
public class LuceneProducer {

    private static final Logger LOG = Logger.getLogger(LuceneProducer.class);

    @Produces
    @Singleton
    PassageIndexes indexes(PassageConfig passages, EmbeddingModel model, Walls walls, TokenCodec tokens) {
        return folder -> new LucenePassageIndex(folder, model.modelName() + ", " + passages.tokens() + " tokens",
                walls.key(), tokens);
    }

    @Produces
    @Singleton
    PassageIndex index(IndexConfig config, PassageIndexes indexes) {
        return indexes.open(config.folder());
    }

    /** A service opens it, and checks all of it, while the rest starts; what is wrong with it is told to who asks. */
    void start(@Observes StartupEvent event, PassageIndex index,
            @ConfigProperty(name = "quarkus.http.host-enabled", defaultValue = "true") boolean isService) {
        if (isService) {
            CompletableFuture.runAsync(() -> open(index));
        }
    }

    private static void open(PassageIndex index) {
        try {
            index.look(Readership.EVERYTHING, Snapshot::generation);
        } catch (IndexException e) {
            LOG.debug("The index could not be opened", e);
        }
    }

    void close(@Disposes PassageIndex index) throws IOException {
        ((LucenePassageIndex) index).close();
    }
}
