package pincite.channel.http;

import java.util.HashSet;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import pincite.channel.PublicAddress;
import pincite.channel.TurnedAway;

/**
 * No page of another site asks here, whatever the route: not with a request of its own, whose {@code Origin} or fetch metadata say
 * where it is from, and not under a name that was made to point here. Who sends neither is no browser.
 *
 * <p>
 * Where people sign in, their browser sends their session along, whoever made it ask: that is stopped here, and by the cookie itself,
 * which no other site's post has. The way back from there is a link that is followed.
 */
@ApplicationScoped
class OriginGuard {

    /** After {@code LastCall}, before all else. */
    private static final int EARLY = 1_900;
    private static final int MISDIRECTED = 421;
    private static final int FORBIDDEN = 403;

    private final AllowedHosts hosts;
    private final AllowedOrigins origins;
    private final InvitedPages invited = new InvitedPages();

    @Inject
    OriginGuard(HttpConfig config, McpConfig mcp, PublicAddress address) {
        this.hosts = new AllowedHosts(names(config, address));
        this.origins = new AllowedOrigins(address.url(), config.allowedOrigins().orElse(Set.of()),
                mcp.origins().orElse(Set.of()));
    }

    private static Set<String> names(HttpConfig config, PublicAddress address) {
        var names = new HashSet<>(config.allowedHosts().orElse(Set.of()));
        address.url().flatMap(SiteOrigin::of).map(SiteOrigin::host).ifPresent(names::add);
        return names;
    }

    void register(@Observes Filters filters) {
        filters.register(this::pass, EARLY);
    }

    void pass(RoutingContext asked) {
        if (!isForUs(asked)) {
            misdirected(asked).answer(asked);
            return;
        }
        var asking = asked.request().headers().getAll(HttpHeaders.ORIGIN);
        if (asking.isEmpty()) {
            passWithoutOrigin(asked);
        } else {
            pass(asked, String.join(", ", asking));
        }
    }

    /** Probes name the number of the machine, or nothing; a name could have been made to point here, a number could not. */
    private boolean isForUs(RoutingContext asked) {
        var host = AskedHost.of(asked.request());
        boolean isProbe = Probes.is(asked.normalizedPath())
                && (host.names().isEmpty() || host.only().filter(AllowedHosts::isNumber).isPresent());
        return isProbe || host.only().filter(hosts::has).isPresent();
    }

    private static TurnedAway misdirected(RoutingContext asked) {
        return new TurnedAway(MISDIRECTED, "Misdirected Request",
                "This service does not answer to the name %.100s. If people reach it so, set pincite.public-url or %s."
                        .formatted(AskedHost.of(asked.request()), AllowedHosts.KEY));
    }

    private static void passWithoutOrigin(RoutingContext asked) {
        var told = FetchMetadata.of(asked.request());
        if (told.isForeign() && !told.isNavigation()) {
            foreign(asked, "another site").answer(asked);
        } else {
            asked.next();
        }
    }

    private void pass(RoutingContext asked, String origin) {
        if (origins.isInvited(origin, asked.normalizedPath())) {
            invited.welcome(asked);
        } else if (origins.isOurs(origin, asked.request()) && !FetchMetadata.of(asked.request()).isForeign()) {
            asked.next();
        } else {
            foreign(asked, origin.equals("null") ? "no origin" : "%.100s".formatted(origin)).answer(asked);
        }
    }

    private static TurnedAway foreign(RoutingContext asked, String site) {
        var keys = AllowedOrigins.KEY + (McpPath.is(asked.normalizedPath()) ? " or " + AllowedOrigins.MCP_KEY : "");
        return new TurnedAway(FORBIDDEN, "Forbidden",
                "A page of " + site + " may not ask here; those that may are named in " + keys + ".");
    }
}
