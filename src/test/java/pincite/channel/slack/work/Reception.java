package pincite.channel.slack.work;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import pincite.channel.slack.HandClock;
import pincite.channel.slack.SlackCallers;
import pincite.channel.slack.SlackConfig;
import pincite.channel.slack.Task;
import pincite.channel.slack.inbox.Inbox;
import pincite.channel.slack.install.TestWorkspaces;
import pincite.channel.slack.memory.AnsweredMessages;
import pincite.channel.slack.memory.EngagedThreads;
import pincite.channel.slack.memory.PostedAnswers;
import pincite.channel.slack.receive.Intake;
import pincite.channel.slack.receive.SlackEvents;
import pincite.channel.slack.say.SlackReplies;
import pincite.disk.SetAside;
import pincite.feedback.TestVotes;
import pincite.feedback.Votes;

/** All that comes from Slack and is worked, over a folder, worked step by step. */
public final class Reception implements AutoCloseable {

    public final HandClock clock = new HandClock();
    public final RecordedReplies replies = new RecordedReplies();
    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    public final PostedAnswers posted;
    final AnsweredMessages answered;
    public final Votes votes;
    public final Inbox inbox;
    public final Intake intake;
    private final TestWorkspaces workspaces;
    final Desk desk;

    public Reception(Path folder, SlackConfig config) {
        this.posted = new PostedAnswers(folder, new SetAside());
        this.answered = new AnsweredMessages(folder, new SetAside());
        this.votes = TestVotes.in(folder);
        this.inbox = Inbox.open(folder, config.inboxSize(), clock, new SetAside()).orElseThrow();
        this.intake = Intake.over(inbox, new EngagedThreads(folder, new SetAside()), config, clock, meters);
        this.workspaces = TestWorkspaces.installed(folder, SlackEvents.TEAM, SlackEvents.BOT);
        this.desk = desk(replies, config);
    }

    Desk desk(SlackReplies said, SlackConfig config) {
        var ballot = TestVotes.ballot(votes, Path.of("target/test/no-answers"), clock);
        return new Desk(said, workspaces.known(), posted, answered, ballot,
                () -> config.suggestions().orElse(List.of()),
                new SlackCallers(config));
    }

    /** Until nothing waits. */
    public List<String> work() throws InterruptedException {
        while (inbox.depth() > 0) {
            var item = inbox.take().orElseThrow();
            desk.work(Task.read(item.work()));
            inbox.done(item);
        }
        return List.copyOf(replies.said);
    }

    public boolean isInstalled() {
        return workspaces.isInstalled(SlackEvents.TEAM);
    }

    public double counted(String outcome) {
        return meters.counter("pincite.slack.requests", "outcome", outcome).count();
    }

    @Override
    public void close() throws IOException {
        inbox.close();
    }
}
