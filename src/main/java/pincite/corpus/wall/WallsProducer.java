package pincite.corpus.wall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.quarkus.runtime.StartupEvent;

/** The walls that the configuration gives. */
@ApplicationScoped
public class WallsProducer {

    @Produces
    @Singleton
    Walls walls(AccessConfig config) {
        return Walls.of(config);
    }

    /** Asks for them at once, so that a wrong setting is told at the start and not with the first question. */
    void start(@Observes StartupEvent event, Walls walls) {
        walls.otherwise();
    }
}
