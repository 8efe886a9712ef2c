package pincite.channel.slack.install;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.runtime.StartupEvent;
import pincite.channel.slack.SlackConfig;

/** The workspaces that installed the app by themselves; none where no client is configured. */
@ApplicationScoped
class Installations {

    private final SlackConfig config;
    private final ObjectMapper json;

    @Inject
    Installations(SlackConfig config, ObjectMapper json) {
        this.config = config;
        this.json = json;
    }

    /** Refuses to start rather than to keep a token that anybody can read. */
    void check(@Observes StartupEvent start) {
        folder();
    }

    Optional<Installation> find(String team) {
        return folder().flatMap(folder -> folder.find(team));
    }

    void remove(String team) {
        folder().ifPresent(folder -> folder.remove(team));
    }

    void store(Installation installation) {
        folder().orElseThrow(InstallException::noKey).store(installation);
    }

    Optional<InstallationFolder> folder() {
        if (config.clientId().isEmpty()) {
            return Optional.empty();
        }
        if (config.tokenKey().isEmpty() || config.clientSecret().isEmpty()) {
            throw InstallException.noKey();
        }
        return Optional.of(new InstallationFolder(config.inboxFolder().resolve("workspaces"), config.tokenKey().get(),
                json));
    }
}
