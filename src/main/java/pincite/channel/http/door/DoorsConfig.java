package pincite.channel.http.door;

import java.util.Map;
import java.util.Set;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import pincite.access.Right;

/** Who may ask over HTTP. */
@ConfigMapping(prefix = "pincite.doors")
public interface DoorsConfig {

    /** Whether everybody must say who they are, also before there is a key or a sign-in; once there is one, they must anyway. */
    @WithDefault("false")
    boolean required();

    /** The claim of a token that names the groups of whoever signs in. */
    @WithDefault("groups")
    String groupsClaim();

    /** What everybody may who signs in: ask, read, add, evaluate, admin. */
    @WithDefault("ask,read")
    Set<Right> signedIn();

    /** What a group may beside that, as in `pincite.doors.rights.desk=add,evaluate`. */
    Map<String, Set<Right>> rights();
}
