package pincite.channel.slack;

import java.util.HashMap;
import java.util.Map;

/** As {@link SlackServed}, with article pages, and what one desk wrote is for one channel and one user. */
public class SlackPages extends SlackServed {

    @Override
    public Map<String, String> getConfigOverrides() {
        var settings = new HashMap<>(super.getConfigOverrides());
        settings.put("pincite.slack.article-pages", "true");
        settings.put("pincite.access.sources.\"Pincite Court Desk\"", "insiders");
        settings.put("pincite.slack.channel-groups.C1", "insiders");
        settings.put("pincite.slack.user-groups.U1", "insiders");
        return settings;
    }
}
