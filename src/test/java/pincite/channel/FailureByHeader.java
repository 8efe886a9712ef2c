package pincite.channel;

import java.util.concurrent.CancellationException;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.container.ContainerRequestContext;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;

/** A service that breaks where it is told to; tests alone have it, and where nothing is said it is as if it were not there. */
@ApplicationScoped
public class FailureByHeader {

    public static final String NAME = "Test-Failure";
    private static final int ORDER = 100;

    void open(@Observes Filters filters) {
        filters.register(FailureByHeader::pass, ORDER);
    }

    private static void pass(RoutingContext asked) {
        if ("before all routes".equals(asked.request().getHeader(NAME))) {
            throw new IllegalStateException("A secret of the machine");
        }
        asked.next();
    }

    @ServerRequestFilter(preMatching = true)
    void fail(ContainerRequestContext asked) {
        var failure = String.valueOf(asked.getHeaderString(NAME));
        if (failure.equals("unforeseen")) {
            throw new IllegalStateException("A secret of the machine");
        }
        if (failure.equals("stopped")) {
            throw new CancellationException("The service is being stopped.");
        }
    }
}
