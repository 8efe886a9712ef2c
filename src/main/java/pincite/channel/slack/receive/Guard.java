package pincite.channel.slack.receive;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;

import pincite.channel.slack.SlackConfig;
import pincite.channel.slack.SlackQuestion;
import pincite.channel.slack.SlackQuestion.Source;
import pincite.channel.slack.Task;

/** Who may ask, where, and how often. */
final class Guard {

    static final String TOO_FAST = "That is more than I may answer you in a minute. Please ask again in a minute.";
    static final String NOT_HERE = "I may not answer you here. Whoever set me up can allow it.";

    private final SlackConfig config;
    private final QuestionRate rate;

    Guard(SlackConfig config, Clock clock) {
        this.config = config;
        this.rate = new QuestionRate(config.questionsPerMinute(), clock);
    }

    /** The task itself, what its user is told instead, or empty where nothing happens at all. */
    Optional<Task> admit(Delivery delivery) {
        var task = delivery.task();
        if (task instanceof Task.Removed) {
            return Optional.of(task);
        }
        boolean isForeign = delivery.isShared() && !config.sharedChannels();
        if (isForeign || !isListed(config.teams(), task.team())) {
            return Optional.empty();
        }
        return task instanceof Task.Ask ask ? admit(ask) : Optional.of(task).filter(this::mayTakePart);
    }

    private Optional<Task> admit(Task.Ask ask) {
        var question = ask.question();
        return switch (rate.ask(question.team() + '|' + question.user())) {
            case TOLD_ALREADY -> Optional.empty();
            case TOO_FAST -> Optional.of(new Task.Notice(question, TOO_FAST));
            case IN_TIME -> mayAsk(question) ? Optional.of(ask) : notHere(question);
        };
    }

    /** Who did not speak to us is told nothing. */
    private static Optional<Task> notHere(SlackQuestion question) {
        return question.source() == Source.THREAD
                ? Optional.empty()
                : Optional.of(new Task.Notice(question, NOT_HERE));
    }

    private boolean mayAsk(SlackQuestion question) {
        return isListed(config.users(), question.user()) && isListed(config.channels(), question.channel());
    }

    private boolean mayTakePart(Task task) {
        if (task instanceof Task.Opened opened) {
            return isListed(config.users(), opened.user());
        }
        if (task instanceof Task.Voted voted) {
            return isListed(config.users(), voted.user());
        }
        return !(task instanceof Task.Reacted reacted) || isListed(config.users(), reacted.user());
    }

    private static boolean isListed(Optional<Set<String>> allowed, String one) {
        return allowed.isEmpty() || allowed.get().contains(one);
    }
}
