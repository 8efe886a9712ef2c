package pincite.channel.rest;

import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

import pincite.disk.SetAside;

/**
 * Counts the lines on disk that could not be read, by the setting that names their folder; the log names file and line, which may be
 * the id of a conversation. It is up all the same, for the rest is served, and a restart would mend nothing.
 */
@org.eclipse.microprofile.health.Readiness
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
        var response = HealthCheckResponse.named(NAME).up();
        setAside.lines().stream().collect(Collectors.groupingBy(SetAside.Line::setting, Collectors.counting()))
                .forEach(response::withData);
        return response.build();
    }
}
