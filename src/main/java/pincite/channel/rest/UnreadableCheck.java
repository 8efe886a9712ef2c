package pincite.channel.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

import io.smallrye.health.api.Wellness;
import pincite.index.IndexKeeper;

/**
 * Counts the files of the corpus that gave no article, with what is wrong with the first; the log names it. The service is well all the
 * same: what lies in the folder is its owner's choice.
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
        var response = HealthCheckResponse.named(NAME).up().withData("files", unreadable.size());
        unreadable.stream().findFirst().ifPresent(first -> response.withData("first", first.reason()));
        return response.build();
    }
}
