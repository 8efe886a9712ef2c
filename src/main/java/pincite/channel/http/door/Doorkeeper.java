package pincite.channel.http.door;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import pincite.access.Caller;
import pincite.access.Right;
import pincite.channel.http.RequestCaller;
import pincite.disk.DiskException;
import pincite.key.Keys;

/** Finds out who asks, before anything they send is read, and lets them no further than they may go. */
@ApplicationScoped
class Doorkeeper {

    private static final Logger LOG = Logger.getLogger(Doorkeeper.class);
    /** Behind those that keep other sites out, before bodies are read. */
    private static final int EARLY = 1_700;
    private static final String SCHEME = "Bearer ";

    private final Doors doors;
    private final Keys keys;
    private final BareHealth health;

    @Inject
    Doorkeeper(Doors doors, Keys keys, BareHealth health) {
        this.doors = doors;
        this.keys = keys;
        this.health = health;
    }

    void register(@Observes Filters filters) {
        filters.register(this::pass, EARLY);
    }

    /** Whoever reaches a service without doors sits at its machine. */
    private void pass(RoutingContext asked) {
        if (doors.areShut()) {
            judge(asked);
        } else {
            RequestCaller.put(asked, Caller.MACHINE);
            asked.next();
        }
    }

    private void judge(RoutingContext asked) {
        try {
            judge(asked, key(asked).flatMap(keys::caller));
        } catch (DiskException e) {
            LOG.error(e.getMessage());
            Refusals.broken(asked);
        }
    }

    /** In the one place where keys are sent; an address is written down by whoever it passes. */
    private static Optional<String> key(RoutingContext asked) {
        return Optional.ofNullable(asked.request().getHeader(HttpHeaders.AUTHORIZATION))
                .filter(sent -> sent.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(sent -> sent.substring(SCHEME.length()).strip());
    }

    private void judge(RoutingContext asked, Optional<Caller> caller) {
        var needed = RouteRight.of(asked.request().method().name(), asked.normalizedPath());
        if (needed.isPresent() && caller.isEmpty()) {
            Refusals.unknown(asked);
        } else if (needed.filter(right -> !caller.orElse(Caller.NOBODY).may(right)).isPresent()) {
            Refusals.forbidden(asked, needed.get());
        } else {
            letIn(asked, caller.orElse(Caller.NOBODY));
        }
    }

    private void letIn(RoutingContext asked, Caller caller) {
        RequestCaller.put(asked, caller);
        if (BareHealth.is(asked.normalizedPath()) && !caller.may(Right.ADMIN)) {
            health.tell(asked);
        } else {
            asked.next();
        }
    }
}
