package pincite.channel.rest.adding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ForbiddenException;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import pincite.channel.ThisMachine;

/** Who may add: as long as there is no login, whoever sits at this machine. */
@ApplicationScoped
class AddingGate {

    static final String CLOSED = "Articles cannot be added over HTTP while the service is open to other machines:"
            + " there is no login. Put them into the folder of articles, or use 'pincite add' where the service runs.";

    private final String host;

    @Inject
    AddingGate(@ConfigProperty(name = "quarkus.http.host") String host) {
        this.host = host;
    }

    boolean isOpen() {
        return ThisMachine.is(host);
    }

    void requireOpen() {
        if (!isOpen()) {
            throw new ForbiddenException(CLOSED);
        }
    }
}
