package pincite.channel.http.door;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import pincite.access.Right;
import pincite.channel.TurnedAway;

/** What is said to whom no door is opened; the same to all who might be anybody. */
final class Refusals {

    private static final TurnedAway UNKNOWN = new TurnedAway(401, "Unauthorized",
            "Say who you are: sign in where the page offers it, or send a key that is valid, as in 'Authorization: Bearer pck_…'. Whoever runs this service makes one with 'pincite keys add'.");
    private static final TurnedAway NOT_SIGNED_IN = new TurnedAway(401, "Unauthorized",
            "Signing in did not succeed. Try it again at /sign-in.");
    private static final TurnedAway BROKEN = new TurnedAway(503, "Service Unavailable",
            "Who may ask cannot be looked up just now.");
    private static final String SOON = "2";

    private Refusals() {
    }

    static void unknown(RoutingContext asked) {
        askWho(asked, UNKNOWN);
    }

    static void notSignedIn(RoutingContext asked) {
        askWho(asked, NOT_SIGNED_IN);
    }

    private static void askWho(RoutingContext asked, TurnedAway refusal) {
        asked.response().putHeader("WWW-Authenticate", "Bearer");
        refusal.answer(asked);
    }

    static void forbidden(RoutingContext asked, Right missing) {
        new TurnedAway(403, "Forbidden", "This needs the scope '" + missing.word() + "', which you do not have.")
                .answer(asked);
    }

    static void broken(RoutingContext asked) {
        asked.response().putHeader(HttpHeaders.RETRY_AFTER, SOON);
        BROKEN.answer(asked);
    }
}
