package pincite.channel.slack.work;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.jboss.logging.Logger;

import pincite.access.CurrentCaller;
import pincite.channel.slack.SlackCallers;
import pincite.channel.slack.SlackQuestion;
import pincite.channel.slack.SlackQuestion.Source;
import pincite.channel.slack.Task;
import pincite.channel.slack.install.Workspaces;
import pincite.channel.slack.memory.AnsweredMessages;
import pincite.channel.slack.memory.PostedAnswers;
import pincite.channel.slack.say.SlackReplies;
import pincite.feedback.Ballot;
import pincite.feedback.TooManyVotesException;

/** Where tasks are worked. */
public final class Desk {

    public static final String HELP = "Ask me about the articles in a whole sentence. Each sentence of my answer stands on words that you can open in them; where they do not say, I say so.";

    private static final Logger LOG = Logger.getLogger(Desk.class);

    private final SlackReplies replies;
    private final Workspaces workspaces;
    private final PostedAnswers posted;
    private final AnsweredMessages answered;
    private final Ballot ballot;
    private final Supplier<List<String>> prompts;
    private final SlackCallers callers;

    /** @param prompts what is offered to who asks now */
    public Desk(SlackReplies replies, Workspaces workspaces, PostedAnswers posted, AnsweredMessages answered,
            Ballot ballot, Supplier<List<String>> prompts, SlackCallers callers) {
        this.callers = callers;
        this.replies = replies;
        this.workspaces = workspaces;
        this.posted = posted;
        this.answered = answered;
        this.ballot = ballot;
        this.prompts = prompts;
    }

    void work(Task task) {
        if (task instanceof Task.Ask ask) {
            CurrentCaller.as(callers.of(ask.question()), () -> ask(ask.question()));
        } else if (task instanceof Task.Notice notice) {
            replies.notice(notice.question(), notice.sentence());
        } else if (task instanceof Task.Opened opened) {
            CurrentCaller.as(callers.reader(opened.team(), opened.user()), () -> opened(opened));
        } else if (task instanceof Task.Voted voted) {
            CurrentCaller.as(callers.voter(voted.team(), voted.user()), () -> voted(voted));
        } else if (task instanceof Task.Reacted reacted) {
            CurrentCaller.as(callers.voter(reacted.team(), reacted.user()), () -> reacted(reacted));
        } else if (task instanceof Task.Removed removed) {
            workspaces.remove(removed.team());
        }
    }

    private void ask(SlackQuestion asked) {
        boolean isMessage = asked.source() != Source.COMMAND && asked.source() != Source.SHORTCUT;
        var bot = isMessage ? workspaces.userOf(asked.team()) : "";
        if (!bot.equals(asked.user()) && !answered.has(asked)) {
            say(with(asked, Wording.unescaped(isMessage
                    ? Wording.withoutMention(asked.text(), bot)
                    : asked.text().strip())));
        }
    }

    private void say(SlackQuestion question) {
        if (question.text().isEmpty()) {
            replies.notice(question, HELP);
        } else if (replies.answer(question)) {
            answered.remember(question);
        }
    }

    private static SlackQuestion with(SlackQuestion asked, String text) {
        return new SlackQuestion(asked.team(), asked.channel(), asked.thread(), asked.message(), asked.user(), text,
                asked.source(), asked.responseUrl(), asked.isPrivate());
    }

    private void opened(Task.Opened opened) {
        var offered = prompts.get();
        opened.thread().ifPresentOrElse(
                thread -> replies.threadOpened(opened.team(), opened.channel(), thread, opened.user(), offered),
                () -> replies.opened(opened.team(), opened.channel(), opened.user(), opened.tab(), offered));
    }

    private void voted(Task.Voted voted) {
        boolean isTaken = cast(voted.answer(), voted.isPositive(), voted.reason(), voter(voted.team(), voted.user()));
        if (isTaken && voted.reason().isEmpty()) {
            replies.thank(voted.team(), voted.channel(), voted.thread(), voted.user());
        }
    }

    /** Thumbs below other people's messages, and our own, are no votes. */
    private void reacted(Task.Reacted reacted) {
        var bot = workspaces.userOf(reacted.team());
        if (bot.equals(reacted.author()) && !bot.equals(reacted.user())) {
            posted.answerOf(reacted.team(), reacted.channel(), reacted.message())
                    .ifPresent(answer -> cast(answer, reacted.isPositive(), Optional.empty(),
                            voter(reacted.team(), reacted.user())));
        }
    }

    /** One that came too fast is not thanked for; Slack would bring it no later. */
    private boolean cast(String answer, boolean isPositive, Optional<String> reason, Optional<String> voter) {
        try {
            ballot.cast(answer, isPositive, reason, voter);
            return true;
        } catch (TooManyVotesException tooMany) {
            LOG.warn("A vote from Slack was not taken. " + tooMany.getMessage());
            return false;
        }
    }

    private static Optional<String> voter(String team, String user) {
        return Optional.of(team + '|' + user);
    }
}
