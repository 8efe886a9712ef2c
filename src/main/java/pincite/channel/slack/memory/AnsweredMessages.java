package pincite.channel.slack.memory;

import java.nio.file.Path;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import pincite.channel.slack.SlackConfig;
import pincite.channel.slack.SlackQuestion;
import pincite.disk.SetAside;

/** The messages that got their answer: whoever edits one, whenever it be, gets no other. */
@ApplicationScoped
public class AnsweredMessages {

    private static final int MOST = 20_000;

    private final LastingMap messages;

    @Inject
    AnsweredMessages(SlackConfig config, SetAside setAside) {
        this(config.inboxFolder(), setAside);
    }

    public AnsweredMessages(Path folder, SetAside setAside) {
        this.messages = LastingMap.in(folder, "answered.txt", MOST, setAside);
    }

    /** What is no message, such as a command, is not remembered. */
    public void remember(SlackQuestion question) {
        question.message().ifPresent(message -> messages.tryPut(key(question, message), "answered"));
    }

    public boolean has(SlackQuestion question) {
        return question.message().flatMap(message -> messages.get(key(question, message))).isPresent();
    }

    private static String key(SlackQuestion question, String message) {
        return LastingMap.key(question.team(), question.channel(), message);
    }
}
