package pincite.channel.http;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.quarkus.arc.Arc;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import pincite.access.Caller;
import pincite.access.CallerSource;
import pincite.access.CurrentCaller;
import pincite.channel.AskedBy;

/** Who asks over HTTP, in every thread that works on the request. */
@ApplicationScoped
public class RequestCaller implements CallerSource {

    private final CurrentVertxRequest request;

    @Inject
    RequestCaller(CurrentVertxRequest request) {
        this.request = request;
    }

    void start(@Observes StartupEvent event) {
        CurrentCaller.from(this);
    }

    @Override
    public Optional<Caller> caller() {
        return Arc.container().requestContext().isActive()
                ? Optional.ofNullable(request.getCurrent()).map(AskedBy::of)
                : Optional.empty();
    }
}
