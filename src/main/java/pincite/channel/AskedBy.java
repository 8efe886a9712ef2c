package pincite.channel;

import java.util.Optional;

import io.vertx.ext.web.RoutingContext;
import pincite.access.Caller;

/** Who asks in a request over HTTP: one who says it, and all who want to know. */
public final class AskedBy {

    private static final String KEY = AskedBy.class.getName();

    private AskedBy() {
    }

    /** From now on, in all that is done for the request. */
    public static void put(RoutingContext request, Caller caller) {
        request.put(KEY, caller);
    }

    /** Whether whoever keeps the door has said it. */
    public static boolean isKnown(RoutingContext request) {
        return request.get(KEY) != null;
    }

    /** Whoever keeps the door says it; where nobody did, it is nobody. */
    public static Caller of(RoutingContext request) {
        return Optional.<Caller>ofNullable(request.get(KEY)).orElse(Caller.NOBODY);
    }
}
