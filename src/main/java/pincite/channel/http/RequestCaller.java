package pincite.channel.http;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.quarkus.arc.Arc;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import pincite.access.Caller;
import pincite.access.CallerSource;
import pincite.access.CurrentCaller;

/** Who asks over HTTP, in every thread that works on the request. */
@ApplicationScoped
public class RequestCaller implements CallerSource {

    private static final String KEY = RequestCaller.class.getName();

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
                ? Optional.ofNullable(request.getCurrent()).map(RequestCaller::of)
                : Optional.empty();
    }

    /** Whoever keeps the door says it; where nobody did, it is nobody. */
    public static Caller of(RoutingContext context) {
        return Optional.<Caller>ofNullable(context.get(KEY)).orElse(Caller.NOBODY);
    }

    /** Whether whoever keeps the door has said it. */
    public static boolean isKnown(RoutingContext context) {
        return context.get(KEY) != null;
    }

    /** From now on, in all that is done for the request. */
    public static void put(RoutingContext context, Caller caller) {
        context.put(KEY, caller);
    }
}
