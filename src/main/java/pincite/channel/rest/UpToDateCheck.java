package pincite.channel.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

import io.smallrye.health.api.Wellness;
import pincite.index.ingestion.IndexKeeper;

/** Where the articles could not be indexed, an older state of them answers: the service is ready, but not well. */
@Wellness
@ApplicationScoped
class UpToDateCheck implements HealthCheck {

    private final IndexKeeper keeper;

    @Inject
    UpToDateCheck(IndexKeeper keeper) {
        this.keeper = keeper;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("up to date").status(!keeper.hasFailed()).build();
    }
}
