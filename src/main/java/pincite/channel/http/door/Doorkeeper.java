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
import pincite.channel.AskedBy;
import pincite.channel.ErrorPage;
import pincite.disk.DiskException;
import pincite.key.Keys;

/** Finds out who asks, before anything they send is read where it can be told by then, and lets them no further than they may go. */
@ApplicationScoped
class Doorkeeper {

    private static final Logger LOG = Logger.getLogger(Doorkeeper.class);
    /** Behind those that keep other sites out, before anything is told of what is there. */
    private static final int EARLY = 1_875;
    /** Behind the platform's own, which knows who signed in. */
    private static final int LATE = 150;
    private static final String SCHEME = "Bearer ";

    private final Doors doors;
    private final Keys keys;
    private final SignIn signIn;
    private final BareHealth health;

    @Inject
    Doorkeeper(Doors doors, Keys keys, SignIn signIn, BareHealth health) {
        this.doors = doors;
        this.keys = keys;
        this.signIn = signIn;
        this.health = health;
    }

    void register(@Observes Filters filters) {
        filters.register(this::pass, EARLY);
        filters.register(this::passSignedIn, LATE);
    }

    /** Whoever reaches a service without doors sits at its machine. */
    private void pass(RoutingContext asked) {
        if (doors.areShut()) {
            judge(asked);
        } else {
            AskedBy.put(asked, Caller.MACHINE);
            asked.next();
        }
    }

    private void judge(RoutingContext asked) {
        var token = token(asked);
        boolean isKey = token.filter(Keys::isMeant).isPresent();
        if (isKey || !doors.haveSignIn() || isSameForAll(asked)) {
            judgeByKey(asked, token);
        } else {
            asked.next();
        }
    }

    /** Nobody who signs in is looked up for what is in the page. */
    private static boolean isSameForAll(RoutingContext asked) {
        var path = asked.normalizedPath();
        return RouteRight.of(asked.request().method().name(), path).isEmpty() && !SignIn.matters(path)
                && !BareHealth.is(path);
    }

    private void judgeByKey(RoutingContext asked, Optional<String> token) {
        try {
            var caller = token.flatMap(keys::caller);
            // It is nobody else's: the platform would take it for a token of its own.
            asked.request().headers().remove(HttpHeaders.AUTHORIZATION);
            judge(asked, caller);
        } catch (DiskException e) {
            LOG.error(e.getMessage());
            Refusals.broken(asked);
        }
    }

    /** In the one place where keys are sent; an address is written down by whoever it passes. */
    private static Optional<String> token(RoutingContext asked) {
        return Optional.ofNullable(asked.request().getHeader(HttpHeaders.AUTHORIZATION))
                .filter(sent -> sent.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(sent -> sent.substring(SCHEME.length()).strip());
    }

    private void passSignedIn(RoutingContext asked) {
        if (AskedBy.isKnown(asked)) {
            asked.next();
        } else {
            signIn.ask(asked, this::judge);
        }
    }

    private void judge(RoutingContext asked, Optional<Caller> caller) {
        var needed = RouteRight.of(asked.request().method().name(), asked.normalizedPath());
        if (needed.isPresent() && caller.isEmpty()) {
            refuseUnknown(asked);
        } else if (needed.filter(right -> !caller.orElse(Caller.NOBODY).may(right)).isPresent()) {
            Refusals.forbidden(asked, needed.get());
        } else {
            letIn(asked, caller.orElse(Caller.NOBODY));
        }
    }

    private void refuseUnknown(RoutingContext asked) {
        if (doors.haveSignIn()) {
            ErrorPage.offerSignIn(asked);
        }
        Refusals.unknown(asked);
    }

    private void letIn(RoutingContext asked, Caller caller) {
        AskedBy.put(asked, caller);
        if (BareHealth.is(asked.normalizedPath()) && !caller.may(Right.ADMIN)) {
            health.tell(asked);
        } else {
            asked.next();
        }
    }
}
