package pincite.corpus.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.quarkus.runtime.StartupEvent;

/** The standings that the configuration gives. */
@ApplicationScoped
public class StandingsProducer {

    @Produces
    @Singleton
    Standings standings(SourcesConfig config) {
        return Standings.of(config);
    }

    /** Asks for them at once, so that a wrong setting is told at the start and not with the first question. */
    void start(@Observes StartupEvent event, Standings standings) {
        standings.otherwise();
    }
}
