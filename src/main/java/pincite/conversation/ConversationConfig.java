package pincite.conversation;

import java.nio.file.Path;
import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Where conversations are kept, and for how long. */
@ConfigMapping(prefix = "pincite.conversations")
public interface ConversationConfig {

    @WithDefault(".pincite/conversations")
    Path folder();

    /** After its last question. */
    @WithDefault("30d")
    Duration retention();

    /** How many; the ones longest unused go first. */
    @WithDefault("10000")
    int keep();
}
