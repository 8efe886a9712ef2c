package pincite.channel.slack;

import java.util.HashMap;
import java.util.Map;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;

/** Settings as the program reads them, with the defaults for all that is not named. */
public final class SlackSettings {

    private static final int OF_TESTS = 1000;

    private SlackSettings() {
    }

    /** @param settings without their prefix, each with its value behind it */
    public static SlackConfig of(String... settings) {
        Map<String, String> named = new HashMap<>();
        for (int each = 0; each < settings.length; each += 2) {
            named.put("pincite.slack." + settings[each], settings[each + 1]);
        }
        return new SmallRyeConfigBuilder().withMapping(SlackConfig.class)
                .withSources(new PropertiesConfigSource(named, "test", OF_TESTS)).build()
                .getConfigMapping(SlackConfig.class);
    }
}
