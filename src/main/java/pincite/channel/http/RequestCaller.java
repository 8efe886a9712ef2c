package pincite.channel.http;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.quarkus.runtime.StartupEvent;
import pincite.access.Caller;
import pincite.access.CallerSource;
import pincite.access.CurrentCaller;
import pincite.channel.AskedBy;
import pincite.channel.CurrentRequest;

/** Who asks over HTTP, in every thread that works on the request. */
@ApplicationScoped
public class RequestCaller implements CallerSource {

    private final CurrentRequest request;

    @Inject
    RequestCaller(CurrentRequest request) {
        this.request = request;
    }

    void start(@Observes StartupEvent event) {
        CurrentCaller.from(this);
    }

    @Override
    public Optional<Caller> caller() {
        return request.now().map(AskedBy::of);
    }
}
