package pincite.key;

import java.nio.file.Path;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Keys for who asks over HTTP. */
@ConfigMapping(prefix = "pincite.keys")
public interface KeysConfig {

    /** What is known of the keys, without the keys themselves; once there is one, nobody asks over HTTP without. */
    @WithDefault(".pincite/keys")
    Path folder();
}
