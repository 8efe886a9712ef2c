package pincite.fetch;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

import javax.net.ssl.SSLPeerUnverifiedException;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import pincite.time.Time;

/** Fetches pages and feeds from the public web, and from nowhere else. */
@ApplicationScoped
public class Fetcher {

    private static final int MOST_CAUSES = 10;

    private final Hops hops;
    private final RobotsFiles robots;
    private final Duration timeout;
    private final Time time;

    @Inject
    Fetcher(FetchConfig config, @ConfigProperty(name = "quarkus.application.version") String version) {
        this(config, Resolver.SYSTEM, PinnedExchange.trusting(version, config.timeout()), Time.SYSTEM);
    }

    Fetcher(FetchConfig config, Resolver resolver, Exchange exchange, Time time) {
        this.hops = new Hops(new PublicWeb(config, resolver), exchange, new Politeness(config.pause(), time));
        this.robots = new RobotsFiles(hops, time);
        this.timeout = config.timeout();
        this.time = time;
    }

    /** As people typed it. */
    public Fetched fetch(String address) {
        try {
            return fetch(Request.of(new URI(address.strip())));
        } catch (URISyntaxException e) {
            return new Fetched.Refused("This is no address of a page.");
        }
    }

    public Fetched fetch(Request request) {
        try {
            return outcome(request,
                    hops.follow(request.address(), request.conditions(), new TimeLeft(timeout, time), robots));
        } catch (RefusedFetchException e) {
            return new Fetched.Refused(e.getMessage());
        } catch (FailedFetchException e) {
            return new Fetched.Failed(e.getMessage(), e.retryAfter());
        } catch (IOException e) {
            return broken(e);
        }
    }

    private Fetched outcome(Request request, Hops.Landed landed) {
        var received = landed.received();
        if (received.isUnchanged() && request.isConditional()) {
            return new Fetched.Unchanged();
        }
        return received.isPage() ? page(landed) : withoutPage(received);
    }

    private Fetched page(Hops.Landed landed) {
        var received = landed.received();
        return new Fetched.Page(received.body(), landed.target().address(), received.header("ETag"),
                received.header("Last-Modified"), time.now());
    }

    private Fetched withoutPage(Received received) {
        var why = "The host answered with the status " + received.status() + ", and no page.";
        return received.isForNow()
                ? new Fetched.Failed(why,
                        received.header("Retry-After").flatMap(when -> ComeBack.after(when, time.now())))
                : new Fetched.Refused(why);
    }

    private static Fetched broken(IOException failure) {
        if (isUntrusted(failure)) {
            return new Fetched.Refused("The host could not prove that it is the one in the address (certificate).");
        }
        var why = failure instanceof UnknownHostException
                ? "The host is not known."
                : "The host could not be reached, or broke off.";
        return new Fetched.Failed(why, Optional.empty());
    }

    private static boolean isUntrusted(Throwable failure) {
        return Stream.iterate(failure, each -> each != null, Throwable::getCause).limit(MOST_CAUSES).anyMatch(
                each -> each instanceof CertificateException || each instanceof SSLPeerUnverifiedException);
    }
}
