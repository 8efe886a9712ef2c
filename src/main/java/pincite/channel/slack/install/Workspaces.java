package pincite.channel.slack.install;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import pincite.channel.slack.SlackConfig;
import pincite.channel.slack.api.Call;
import pincite.channel.slack.api.SlackException;
import pincite.channel.slack.api.WebApi;

/** Who we are in each workspace: by what it gave when the app was installed, or else by the one token that is configured. */
@ApplicationScoped
public class Workspaces {

    private static final String NOBODY = "";

    private final Installations installations;
    private final Optional<String> token;
    private final WebApi api;
    private final Map<String, String> users = new ConcurrentHashMap<>();

    @Inject
    Workspaces(Installations installations, SlackConfig config, WebApi api) {
        this.installations = installations;
        this.token = config.botToken();
        this.api = api;
    }

    /**
     * The token by which we speak in a workspace.
     *
     * @throws SlackException.Refused where the app is not installed there
     */
    public String tokenOf(String team) {
        return installations.find(team).map(Installation::token).or(() -> token)
                .orElseThrow(() -> new SlackException.Refused("token", "not_installed", NOBODY, List.of()));
    }

    /** The bot's own user in a workspace, such as {@code U0123456789}; what it writes is never answered. */
    public String userOf(String team) {
        return users.computeIfAbsent(team, this::asked);
    }

    private String asked(String team) {
        return installations.find(team).map(Installation::bot).filter(bot -> !bot.isEmpty())
                .orElseGet(
                        () -> api.call(new Call("auth.test", team, tokenOf(team), Map.of())).path("user_id").asText());
    }

    /** The workspace removed the app or revoked its token; nothing of it is kept. */
    public void remove(String team) {
        installations.remove(team);
        users.remove(team);
    }
}
