package pincite.channel.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;

import io.quarkus.vertx.http.HttpServerStart;
import pincite.channel.PublicAddress;
import pincite.channel.ThisMachine;

/** Says at the start that a service which is opened answers nobody from elsewhere, as long as nobody said under which name. */
@ApplicationScoped
class OpenedService {

    private static final Logger LOG = Logger.getLogger(OpenedService.class);

    private final HttpConfig config;
    private final PublicAddress address;

    @Inject
    OpenedService(HttpConfig config, PublicAddress address) {
        this.config = config;
        this.address = address;
    }

    void tell(@ObservesAsync HttpServerStart started) {
        if (isNameless(started.options().getHost())) {
            LOG.warn("The service is opened, but answers to the names of this machine alone: set pincite.public-url or "
                    + AllowedHosts.KEY + " to the name that it is reached under.");
        }
    }

    boolean isNameless(String host) {
        return !ThisMachine.is(host) && address.url().isEmpty() && config.allowedHosts().isEmpty();
    }
}
