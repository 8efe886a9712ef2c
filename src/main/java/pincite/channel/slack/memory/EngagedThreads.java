package pincite.channel.slack.memory;

import java.nio.file.Path;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import pincite.channel.slack.SlackConfig;
import pincite.disk.SetAside;

/** The threads that we were asked in: there, nobody needs to mention us again. */
@ApplicationScoped
public class EngagedThreads {

    /** Of some months in a busy workspace; about 1 MB. */
    private static final int MOST = 20_000;

    private final LastingMap threads;

    @Inject
    EngagedThreads(SlackConfig config, SetAside setAside) {
        this(config.inboxFolder(), setAside);
    }

    public EngagedThreads(Path folder, SetAside setAside) {
        this.threads = LastingMap.in(folder, "threads.txt", MOST, setAside);
    }

    public void engage(String team, String channel, String thread) {
        threads.put(LastingMap.key(team, channel, thread), "engaged");
    }

    public boolean isEngaged(String team, String channel, String thread) {
        return threads.get(LastingMap.key(team, channel, thread)).isPresent();
    }
}
