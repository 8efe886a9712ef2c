package pincite.channel.slack.memory;

import java.nio.file.Path;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import pincite.channel.slack.SlackConfig;
import pincite.disk.SetAside;

/** Which message holds which answer, so that a reaction to the message is a vote for the answer. */
@ApplicationScoped
public class PostedAnswers {

    private static final int MOST = 20_000;

    private final LastingMap messages;

    @Inject
    PostedAnswers(SlackConfig config, SetAside setAside) {
        this(config.inboxFolder(), setAside);
    }

    public PostedAnswers(Path folder, SetAside setAside) {
        this.messages = LastingMap.in(folder, "posted.txt", MOST, setAside);
    }

    /**
     * @param message its time stamp
     * @param answer  its id
     */
    public void remember(String team, String channel, String message, String answer) {
        messages.tryPut(LastingMap.key(team, channel, message), answer);
    }

    public Optional<String> answerOf(String team, String channel, String message) {
        return messages.get(LastingMap.key(team, channel, message));
    }
}
