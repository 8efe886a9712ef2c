package pincite.channel;

import java.util.Optional;

import io.vertx.ext.web.RoutingContext;
import pincite.access.Caller;

/** Who asks in a request over HTTP: one who says it, and all who want to know. */
public final class AskedBy {

    private static final String KEY = AskedBy.class.getName();

    private AskedBy() {
    }

    public static void put(RoutingContext request, Caller caller) {
        request.put(KEY, caller);
    }

    /** Whoever keeps the door says it; where nobody did, it is nobody. */
    public static Caller of(RoutingContext request) {
        return Optional.<Caller>ofNullable(request.get(KEY)).orElse(Caller.NOBODY);
    }
}
