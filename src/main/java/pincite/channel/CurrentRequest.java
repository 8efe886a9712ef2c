package pincite.channel;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;

/** The request over HTTP that this thread works on, if it works on one. */
@ApplicationScoped
public class CurrentRequest {

    private final CurrentVertxRequest request;

    @Inject
    CurrentRequest(CurrentVertxRequest request) {
        this.request = request;
    }

    public Optional<RoutingContext> now() {
        return Arc.container().requestContext().isActive()
                ? Optional.ofNullable(request.getCurrent())
                : Optional.empty();
    }
}
