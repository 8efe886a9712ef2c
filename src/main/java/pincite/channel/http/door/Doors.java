package pincite.channel.http.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.runtime.StartupEvent;
import pincite.channel.ThisMachine;
import pincite.key.Keys;

/**
 * Whether everybody must say who they are: once a key was made, a sign-in is set up, or it is said so. What is shut stays shut while
 * the service runs, whatever is revoked or deleted.
 */
@ApplicationScoped
class Doors {

    private final boolean haveSignIn;
    private final boolean areRequired;
    private final Keys keys;
    private volatile boolean wereShut;

    @Inject
    Doors(DoorsConfig config, @ConfigProperty(name = "quarkus.oidc.tenant-enabled") boolean haveSignIn, Keys keys) {
        this(config.required(), haveSignIn, keys);
    }

    Doors(boolean areRequired, boolean haveSignIn, Keys keys) {
        this.areRequired = areRequired;
        this.haveSignIn = haveSignIn;
        this.keys = keys;
    }

    boolean areShut() {
        wereShut = wereShut || areRequired || haveSignIn || keys.wereMade();
        return wereShut;
    }

    /** Whether people can say who they are by signing in elsewhere. */
    boolean haveSignIn() {
        return haveSignIn;
    }

    /** Commands listen to nobody. */
    void start(@Observes StartupEvent event, @ConfigProperty(name = "quarkus.http.host") String host,
            @ConfigProperty(name = "quarkus.http.host-enabled", defaultValue = "true") boolean listens) {
        if (listens) {
            refuseOpen(host);
        }
    }

    void refuseOpen(String host) {
        if (!ThisMachine.is(host) && !areShut()) {
            throw new OpenDoorsException(host);
        }
    }
}
