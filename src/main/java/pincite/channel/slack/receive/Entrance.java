package pincite.channel.slack.receive;

import java.util.Optional;

/** Where requests over HTTP come in. */
public interface Entrance {

    /** Empty where nothing comes over HTTP. */
    Optional<SignedIntake> signed();

    /** Whether another process takes in what comes over HTTP, and this one as soon as that ends. */
    default boolean isWaiting() {
        return false;
    }
}
