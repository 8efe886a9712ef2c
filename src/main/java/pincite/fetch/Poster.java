package pincite.fetch;

import java.io.IOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import pincite.time.Time;

/** Sends to addresses of the public web, and to none else; where one leads on to another, that is not gone to. */
@ApplicationScoped
public class Poster {

    private final PublicWeb web;
    private final Exchange exchange;
    private final Duration timeout;
    private final Time time;

    @Inject
    Poster(FetchConfig config, @ConfigProperty(name = "quarkus.application.version") String version) {
        this(config, Resolver.SYSTEM, PinnedExchange.trusting(version, config.timeout()), Time.SYSTEM);
    }

    Poster(FetchConfig config, Resolver resolver, Exchange exchange, Time time) {
        this.web = new PublicWeb(config, resolver);
        this.exchange = exchange;
        this.timeout = config.timeout();
        this.time = time;
    }

    /** Why nothing is ever sent there, in a sentence; empty where something is, also where the host is not found just now. */
    public Optional<String> objection(URI address) {
        try {
            taken(address, (pinned, abort) -> Received.NOTHING);
            return Optional.empty();
        } catch (RefusedFetchException e) {
            return Optional.of(e.getMessage());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Why it did not arrive, in a sentence; empty where it did. */
    public Optional<String> post(URI address, Map<String, String> headers, byte[] body) {
        try {
            var received = taken(address, (pinned, abort) -> exchange.post(pinned, headers, body, abort));
            return Optional.of("The host answered with the status " + received.status() + ".")
                    .filter(why -> !received.isTaken());
        } catch (RefusedFetchException | FailedFetchException e) {
            return Optional.of(e.getMessage());
        } catch (UnknownHostException e) {
            return Optional.of("The host is not known.");
        } catch (IOException e) {
            return Optional.of("The host could not be reached, or broke off.");
        }
    }

    /** Looked up anew each time: it may have moved to where nothing is sent. */
    private Received taken(URI address, Errand errand) throws IOException {
        var target = web.admit(address);
        return new TimeLeft(timeout, time).take(abort -> errand.run(web.pin(target), abort));
    }

    /** What is done once the host was found. */
    private interface Errand {

        Received run(Pinned pinned, Abort abort) throws IOException;
    }
}
