package pincite.channel.slack.receive;

import java.util.Optional;

/** Where requests over HTTP come in. */
public interface Entrance {

    /** Empty where nothing comes over HTTP. */
    Optional<SignedIntake> signed();
}
