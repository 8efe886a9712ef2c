package pincite.channel.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

import io.smallrye.health.api.Wellness;
import pincite.disk.DiskException;
import pincite.disk.Keeping;

/**
 * Tries to write where something is kept, by the setting that names the folder. Where that fails the service is not well, but ready:
 * answers are given and say that they are not kept. It is well again as soon as there is room.
 */
@Wellness
@ApplicationScoped
class KeepingCheck implements HealthCheck {

    static final String NAME = "kept";

    private final Iterable<Keeping> keepers;

    @Inject
    KeepingCheck(@Any Instance<Keeping> keepers) {
        this((Iterable<Keeping>) keepers);
    }

    KeepingCheck(Iterable<Keeping> keepers) {
        this.keepers = keepers;
    }

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named(NAME).up();
        for (var keeper : keepers) {
            for (var folder : keeper.folders()) {
                folder.trouble().ifPresent(trouble -> response.withData(trouble.setting(), said(trouble)).down());
            }
        }
        return response.build();
    }

    /** Nothing of the machine. */
    private static String said(DiskException trouble) {
        return "could not " + trouble.doing();
    }
}
