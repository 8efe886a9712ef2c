package pincite.channel.http.door;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Vertx;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import pincite.access.Caller;

/** Who signed in elsewhere: by the token that they send, or by the session that the page has; and the way there and out again. */
@ApplicationScoped
class SignIn {

    private static final String IN = "/sign-in";
    private static final String OUT = "/sign-out";
    private static final String WHO = "/api/caller";
    private static final String BACK_TO = "to";
    /** Of the platform, whole or in parts. */
    private static final String SESSION = "q_session";
    /** Within this service; two slashes would be another site. */
    private static final Pattern PLACE = Pattern.compile("/(?:[\\w.~%?-][\\w.~%/?=&#:,+-]*)?");
    private static final String NAME = SignIn.class.getName();
    private static final int SEE_OTHER = 303;
    private static final int DONE = 204;

    private final DoorsConfig config;

    @Inject
    SignIn(DoorsConfig config) {
        this.config = config;
    }

    /** Whether what is told there depends on it, though everybody may ask. */
    static boolean matters(String path) {
        return path.equals(IN) || path.equals(OUT) || path.equals(WHO);
    }

    /** What people call who signed in; empty where nobody did. */
    static Optional<String> name(RoutingContext asked) {
        return Optional.ofNullable(asked.get(NAME));
    }

    /** @param judge is told who it is; or nobody, where they have not signed in, or what they sent holds no more */
    void ask(RoutingContext asked, BiConsumer<RoutingContext, Optional<Caller>> judge) {
        var thread = Vertx.currentContext();
        // The platform's own would answer a failure before us, without a word.
        asked.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, (BiConsumer<RoutingContext, Throwable>) SignIn::leaveToUs);
        QuarkusHttpUser.getSecurityIdentity(asked, null).subscribe().with(
                identity -> thread.runOnContext(now -> found(asked, Optional.ofNullable(identity), judge)),
                failure -> thread.runOnContext(now -> failed(asked, failure, judge)));
    }

    private static void leaveToUs(RoutingContext asked, Throwable failure) {
    }

    private void found(RoutingContext asked, Optional<SecurityIdentity> identity,
            BiConsumer<RoutingContext, Optional<Caller>> judge) {
        var known = identity.filter(one -> !one.isAnonymous())
                .flatMap(one -> SignedIn.of(one, config.groupsClaim()));
        known.ifPresent(who -> asked.put(NAME, who.name()));
        if (isWayIn(asked)) {
            known.ifPresentOrElse(who -> goBack(asked), () -> sendThere(asked));
        } else if (isWayOut(asked)) {
            signOut(asked);
        } else {
            judge.accept(asked, known.map(who -> who.caller(config)));
        }
    }

    private void failed(RoutingContext asked, Throwable failure, BiConsumer<RoutingContext, Optional<Caller>> judge) {
        if (failure instanceof AuthenticationRedirectException on) {
            redirect(asked, on.getCode(), on.getRedirectUri());
        } else if (isWayIn(asked) && failure instanceof AuthenticationCompletionException) {
            Refusals.notSignedIn(asked);
        } else {
            found(asked, Optional.empty(), judge);
        }
    }

    private static boolean isWayIn(RoutingContext asked) {
        return asked.normalizedPath().equals(IN) && asked.request().method().name().equals("GET");
    }

    private static boolean isWayOut(RoutingContext asked) {
        return asked.normalizedPath().equals(OUT) && asked.request().method().name().equals("POST");
    }

    private static void goBack(RoutingContext asked) {
        var place = Optional.ofNullable(asked.request().getParam(BACK_TO)).filter(to -> PLACE.matcher(to).matches());
        redirect(asked, SEE_OTHER, place.orElse("/"));
    }

    private static void redirect(RoutingContext asked, int status, String address) {
        asked.response().setStatusCode(status).putHeader(HttpHeaders.LOCATION, address)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store").end();
    }

    /** With a state and a challenge (PKCE) that the way back is held against. */
    private static void sendThere(RoutingContext asked) {
        var thread = Vertx.currentContext();
        asked.<HttpAuthenticator>get(HttpAuthenticator.class.getName()).getChallenge(asked).subscribe().with(
                there -> thread.runOnContext(now -> sendThere(asked, Optional.ofNullable(there))),
                failure -> thread.runOnContext(now -> Refusals.notSignedIn(asked)));
    }

    private static void sendThere(RoutingContext asked, Optional<ChallengeData> there) {
        there.map(ChallengeData::getHeaders).map(headers -> headers.get(HttpHeaders.LOCATION)).ifPresentOrElse(
                address -> redirect(asked, there.get().status, address), () -> Refusals.notSignedIn(asked));
    }

    /** Of this service alone; whoever asked who they are may still know them. */
    private static void signOut(RoutingContext asked) {
        asked.request().cookies().stream().map(Cookie::getName).filter(name -> name.startsWith(SESSION))
                .forEach(name -> asked.response().addCookie(Cookie.cookie(name, "").setPath("/").setMaxAge(0)
                        .setHttpOnly(true).setSecure(asked.request().isSSL()).setSameSite(CookieSameSite.LAX)));
        asked.response().setStatusCode(DONE).end();
    }
}
