package pincite.channel.http.door;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Who may ask over HTTP. */
@ConfigMapping(prefix = "pincite.doors")
public interface DoorsConfig {

    /** Whether everybody must say who they are, also before there is a key or a sign-in; once there is one, they must anyway. */
    @WithDefault("false")
    boolean required();
}
