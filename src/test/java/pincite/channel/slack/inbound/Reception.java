package pincite.channel.slack.inbound;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import pincite.channel.slack.HandClock;
import pincite.channel.slack.SlackConfig;
import pincite.channel.slack.SlackReplies;
import pincite.channel.slack.inbox.Inbox;
import pincite.channel.slack.memory.EngagedThreads;
import pincite.channel.slack.memory.PostedAnswers;
import pincite.channel.slack.vote.Ballot;
import pincite.channel.slack.vote.Votes;
import pincite.record.AnswerArchives;

/** All of the inbound side over a folder, worked step by step. */
final class Reception implements AutoCloseable {

    final HandClock clock = new HandClock();
    final RecordedReplies replies = new RecordedReplies();
    final List<String> removed = new ArrayList<>();
    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    final PostedAnswers posted;
    final Votes votes;
    final Inbox inbox;
    final Intake intake;
    final Desk desk;

    Reception(Path folder, SlackConfig config) {
        this.posted = new PostedAnswers(folder);
        this.votes = new Votes(folder);
        this.inbox = Inbox.open(folder, config.inboxSize(), clock);
        this.intake = new Intake(new EngagedThreads(folder), new Guard(config, clock), inbox,
                new Tally(meters, inbox::depth));
        this.desk = desk(replies, config);
    }

    Desk desk(SlackReplies said, SlackConfig config) {
        var json = new ObjectMapper().registerModule(new Jdk8Module());
        var archive = AnswerArchives.in(Path.of("target/test/no-answers"));
        return new Desk(said, team -> SlackEvents.BOT, removed::add, posted, new Ballot(votes, archive, json, clock),
                config.suggestions());
    }

    /** Until nothing waits. */
    List<String> work() throws InterruptedException {
        while (inbox.depth() > 0) {
            var item = inbox.take().orElseThrow();
            desk.work(Task.read(item.work()));
            inbox.done(item);
        }
        return List.copyOf(replies.said);
    }

    double counted(String outcome) {
        return meters.counter("pincite.slack.requests", "outcome", outcome).count();
    }

    @Override
    public void close() throws Exception {
        inbox.close();
    }
}
