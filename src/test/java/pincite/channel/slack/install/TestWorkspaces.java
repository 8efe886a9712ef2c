package pincite.channel.slack.install;

import java.nio.file.Path;
import java.util.Base64;
import java.util.List;

import com.fasterxml.jackson.databind.ObjectMapper;

import pincite.channel.slack.SlackConfig;
import pincite.channel.slack.SlackSettings;
import pincite.channel.slack.api.SlackTestClient;

/** Workspaces that tests speak in. */
public final class TestWorkspaces {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Installations installations;

    private TestWorkspaces(SlackConfig config) {
        this.installations = new Installations(config, JSON);
    }

    /** All of them, by the one token that is configured. */
    public static Workspaces byToken(SlackTestClient client) {
        var config = SlackSettings.of("bot-token", "xoxb-secret");
        return new Workspaces(new Installations(config, JSON), config, client.api());
    }

    /** One, in which the app is installed and has a user. */
    public static TestWorkspaces installed(Path folder, String team, String bot) {
        var key = Base64.getEncoder().encodeToString(new byte[32]);
        var workspaces = new TestWorkspaces(SlackSettings.of("client-id", "1.2", "client-secret", "client-secret",
                "token-key", key, "inbox-folder", folder.toString()));
        workspaces.installations.store(new Installation(team, "xoxb-secret", bot, "A1", List.of()));
        return workspaces;
    }

    /** Slack is asked nothing, for it gave all when the app was installed. */
    public Workspaces known() {
        return new Workspaces(installations, SlackSettings.of(), SlackTestClient.ofNobody().api());
    }

    public boolean isInstalled(String team) {
        return installations.find(team).isPresent();
    }
}
