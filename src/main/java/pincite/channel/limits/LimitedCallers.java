package pincite.channel.limits;

import java.util.Set;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.github.bucket4j.TimeMeter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import pincite.access.Caller;
import pincite.access.Readership;
import pincite.channel.AskedBy;
import pincite.channel.TurnedAway;

/**
 * Nobody asks more than they may. What is left is told by the headers {@code RateLimit} and {@code RateLimit-Policy}, as the IETF's draft
 * has them (draft-ietf-httpapi-ratelimit-headers). Slack's questions have limits of their own.
 */
@ApplicationScoped
class LimitedCallers {

    /** Behind the one that knows who asks. */
    private static final int ORDER = 120;
    private static final int TOO_MANY = 429;
    private static final Pattern FREE = Pattern
            .compile(
                    "/q(?:/.*)?|/slack/(?:events|commands|interactive|install|oauth_redirect)|[^.]*\\.(?:css|js|svg|png|ico|txt)|/");

    private static final String SIGNED_LINKS = "/slack/a/";
    /** Nobody says who they are there, so whoever opens one counts as the same, also where nobody else is counted. */
    private static final Caller OPENING_LINKS = new Caller("slack:links", Set.of(), Readership.PUBLIC);

    private final Allowances allowances;
    private final MeterRegistry meters;

    @Inject
    LimitedCallers(LimitsConfig config, MeterRegistry meters) {
        this.allowances = new Allowances(config, TimeMeter.SYSTEM_NANOTIME);
        this.meters = meters;
    }

    void open(@Observes Filters filters) {
        filters.register(this::admit, ORDER);
    }

    static boolean isFree(String path) {
        return FREE.matcher(path).matches();
    }

    private void admit(RoutingContext asked) {
        if (isFree(asked.normalizedPath())) {
            asked.next();
        } else {
            allowances.of(caller(asked)).ifPresentOrElse(allowance -> admit(asked, allowance), asked::next);
        }
    }

    private static Caller caller(RoutingContext asked) {
        return asked.normalizedPath().startsWith(SIGNED_LINKS) ? OPENING_LINKS : AskedBy.of(asked);
    }

    private void admit(RoutingContext asked, Allowance allowance) {
        var visit = allowance.enter();
        asked.response().putHeader("RateLimit-Policy", allowance.policy()).putHeader("RateLimit", visit.state());
        visit.exhausted().ifPresentOrElse(exhausted -> refuse(asked, exhausted), () -> begin(asked, allowance));
    }

    /** Whoever only listens to what assistants are told does not ask meanwhile. */
    private static void begin(RoutingContext asked, Allowance allowance) {
        boolean isListening = asked.request().method().equals(HttpMethod.GET)
                && asked.normalizedPath().startsWith("/mcp");
        if (isListening) {
            allowance.leave();
        } else {
            // Also of one whose client has left.
            asked.addEndHandler(end -> allowance.leave());
        }
        asked.next();
    }

    private void refuse(RoutingContext asked, Exhausted exhausted) {
        meters.counter("pincite.limits.refused", "limit", exhausted.limit()).increment();
        asked.response().putHeader(HttpHeaders.RETRY_AFTER, String.valueOf(exhausted.seconds()));
        new TurnedAway(TOO_MANY, "Too Many Requests", exhausted.sentence()).answer(asked);
    }
}
