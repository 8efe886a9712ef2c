package pincite.channel.rest;

import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

import io.smallrye.health.api.Wellness;
import pincite.disk.SetAside;

/**
 * Counts the lines on disk that could not be read, by the setting that names their folder; the log names file and line, for a file's
 * name may be the id of a conversation. The service is not well then, but alive and ready: the rest is served, and a restart would
 * mend nothing.
 */
@Wellness
@ApplicationScoped
class SetAsideCheck implements HealthCheck {

    static final String NAME = "set aside";

    private final SetAside setAside;

    @Inject
    SetAsideCheck(SetAside setAside) {
        this.setAside = setAside;
    }

    @Override
    public HealthCheckResponse call() {
        var lines = setAside.lines();
        var response = HealthCheckResponse.named(NAME).status(lines.isEmpty());
        lines.stream().collect(Collectors.groupingBy(SetAside.Line::setting, Collectors.counting()))
                .forEach(response::withData);
        return response.build();
    }
}
