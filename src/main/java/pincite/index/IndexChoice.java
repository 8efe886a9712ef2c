package pincite.index;

import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import pincite.access.Readership;

/** The index of the engine that the configuration names. */
@ApplicationScoped
class IndexChoice {

    private static final Logger LOG = Logger.getLogger(IndexChoice.class);

    @Produces
    @Singleton
    PassageIndex index(IndexConfig config, @Any Instance<IndexEngine> engines) {
        return engines.stream().filter(engine -> engine.name().equals(config.engine())).findFirst()
                .orElseThrow(() -> unknown(config.engine(), engines)).open();
    }

    /** This sentence is all that is printed. */
    private static ConfigurationException unknown(String name, Instance<IndexEngine> engines) {
        return new ConfigurationException("'pincite.index.engine' is '" + name + "'. Give one of "
                + engines.stream().map(IndexEngine::name).sorted().collect(Collectors.joining(", ")) + ".");
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

    void close(@Disposes PassageIndex index) throws Exception {
        if (index instanceof AutoCloseable closeable) {
            closeable.close();
        }
    }
}
