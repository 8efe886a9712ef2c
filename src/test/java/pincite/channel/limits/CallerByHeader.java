package pincite.channel.limits;

import java.util.EnumSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import pincite.access.Caller;
import pincite.access.Readership;
import pincite.access.Right;
import pincite.channel.AskedBy;

/** A door that believes what it is told; tests alone have it, and where nothing is said it is as if it were not there. */
@ApplicationScoped
public class CallerByHeader {

    public static final String NAME = "Test-Caller";
    /** Where doors are. */
    private static final int ORDER = 150;

    void open(@Observes Filters filters) {
        filters.register(CallerByHeader::pass, ORDER);
    }

    private static void pass(RoutingContext asked) {
        var id = asked.request().getHeader(NAME);
        if (id != null) {
            AskedBy.put(asked, new Caller(id, EnumSet.allOf(Right.class), Readership.EVERYTHING));
        }
        asked.next();
    }
}
