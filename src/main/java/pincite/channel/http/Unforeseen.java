package pincite.channel.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import pincite.channel.LeftClients;
import pincite.channel.TurnedAway;

/** What breaks before an address is found for a request, which the platform would tell in words and shapes of its own. */
@ApplicationScoped
class Unforeseen {

    private static final Logger LOG = Logger.getLogger(Unforeseen.class);
    /** Before that of the platform. */
    private static final int FIRST = Integer.MIN_VALUE;

    void register(@Observes Router router) {
        router.route().order(FIRST).failureHandler(Unforeseen::tell);
    }

    /** Who may not come in is told so by who keeps the door. */
    private static void tell(RoutingContext asked) {
        var failure = asked.failure();
        if (failure == null || failure instanceof SecurityException || asked.response().headWritten()
                || LeftClients.isLeft(failure)) {
            asked.next();
        } else {
            LOG.error("A request failed in a way that nobody foresaw", failure);
            TurnedAway.BROKEN.answer(asked);
        }
    }
}
