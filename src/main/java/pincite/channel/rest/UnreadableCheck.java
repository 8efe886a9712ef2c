package pincite.channel.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

import io.smallrye.health.api.Wellness;
import pincite.index.ingestion.IndexKeeper;

/**
 * Counts the files that gave no article, with the first of them and what is wrong with it; {@code GET /api/articles?state=unreadable}
 * has all. The service is ready, but not well: somebody put them there to be asked about.
 */
@Wellness
@ApplicationScoped
class UnreadableCheck implements HealthCheck {

    static final String NAME = "unreadable files";

    private final IndexKeeper keeper;

    @Inject
    UnreadableCheck(IndexKeeper keeper) {
        this.keeper = keeper;
    }

    @Override
    public HealthCheckResponse call() {
        var unreadable = keeper.unreadable();
        var response = HealthCheckResponse.named(NAME).status(unreadable.isEmpty())
                .withData("files", unreadable.size());
        unreadable.stream().findFirst().ifPresent(first -> response.withData("first", first.inWords()));
        return response.build();
    }
}
