package pincite.channel.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;

/** Who is asked how the service does knows nothing of the request otherwise, and would tell everybody what is told to nobody. */
@ApplicationScoped
class HealthCaller {

    private static final String HEALTH = "/q/health";
    /** After all that turns requests away. */
    private static final int LATE = 10;

    private final CurrentVertxRequest request;

    @Inject
    HealthCaller(CurrentVertxRequest request) {
        this.request = request;
    }

    void register(@Observes Filters filters) {
        filters.register(this::pass, LATE);
    }

    private void pass(RoutingContext asked) {
        if (asked.normalizedPath().startsWith(HEALTH)) {
            tell(asked);
        }
        asked.next();
    }

    /** The answer ends what is begun here. */
    private void tell(RoutingContext asked) {
        var context = Arc.container().requestContext();
        if (!context.isActive()) {
            context.activate();
        }
        request.setCurrent(asked);
    }
}
