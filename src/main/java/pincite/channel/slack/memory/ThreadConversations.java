package pincite.channel.slack.memory;

import java.nio.file.Path;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import pincite.channel.slack.SlackConfig;
import pincite.disk.SetAside;

/** Which conversation goes on in which thread, so that a thread goes on after a restart. */
@ApplicationScoped
public class ThreadConversations {

    private static final int MOST = 20_000;

    private final LastingMap conversations;

    @Inject
    ThreadConversations(SlackConfig config, SetAside setAside) {
        this(config.inboxFolder(), setAside);
    }

    public ThreadConversations(Path folder, SetAside setAside) {
        this.conversations = LastingMap.in(folder, "conversations.txt", MOST, setAside);
    }

    /** @param thread time stamp of its first message */
    public void remember(String team, String channel, String thread, String conversation) {
        conversations.tryPut(LastingMap.key(team, channel, thread), conversation);
    }

    public Optional<String> of(String team, String channel, String thread) {
        return conversations.get(LastingMap.key(team, channel, thread));
    }
}
