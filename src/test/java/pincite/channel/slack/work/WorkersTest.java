package pincite.channel.slack.work;

import static org.assertj.core.api.Assertions.assertThat;
import static pincite.channel.slack.receive.SlackEvents.mention;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import pincite.access.Caller;
import pincite.access.Readership;
import pincite.channel.slack.SlackQuestion;
import pincite.channel.slack.SlackSettings;
import pincite.channel.slack.receive.Receipt.Outcome;

class WorkersTest {

    private static final Duration LONG = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch mayEnd = new CountDownLatch(1);

    @Test
    void endWhatTheyAreAtBeforeTheyStop() throws Exception {
        try (var slack = new Reception(folder, SlackSettings.of())) {
            var workers = workers(slack);
            slack.intake.event(mention("E1", "1.0"));
            begun.await();
            assertThat(workers.stop(Duration.ofMillis(1))).isFalse();
            mayEnd.countDown();
            assertThat(workers.stop(LONG)).isTrue();
        }
        try (var slack = new Reception(folder, SlackSettings.of())) {
            assertThat(slack.inbox.depth()).isZero();
        }
    }

    @Test
    void answerWhatTheChannelMayRead() throws Exception {
        var settings = SlackSettings.of("channel-groups.C0NEWS", "litigation", "user-groups.U0ASKER", "partners");
        try (var slack = new Reception(folder, settings)) {
            slack.intake.event(mention("E1", "1.0"));
            slack.work();
            assertThat(slack.replies.callers).extracting(Caller::readership)
                    .containsExactly(Readership.of(List.of("litigation")));
        }
    }

    @Test
    void goOnAfterAFailureWhichIsTakenAgain() throws Exception {
        try (var slack = new Reception(folder, SlackSettings.of())) {
            mayEnd.countDown();
            var answered = new CountDownLatch(2);
            var failing = new SilentReplies() {
                @Override
                public boolean answer(SlackQuestion question) {
                    answered.countDown();
                    if (answered.getCount() > 0) {
                        throw new IllegalStateException("secret words");
                    }
                    return true;
                }
            };
            var workers = new Workers(slack.inbox, slack.desk(failing, SlackSettings.of()), 1);
            workers.start();
            slack.intake.event(mention("E1", "1.0"));
            slack.intake.event(mention("E2", "2.0"));
            assertThat(answered.await(LONG.toSeconds(), TimeUnit.SECONDS)).isTrue();
            assertThat(slack.inbox.knows(List.of("message|T0PINCITE|C0NEWS|1.0"))).isFalse();
            workers.stop(LONG);
        }
        try (var slack = new Reception(folder, SlackSettings.of())) {
            assertThat(slack.intake.event(mention("E1", "1.0")).outcome()).isEqualTo(Outcome.ACCEPTED);
            assertThat(slack.intake.event(mention("E2", "2.0")).outcome()).isEqualTo(Outcome.DUPLICATE);
        }
    }

    private Workers workers(Reception slack) {
        var waiting = new SilentReplies() {
            @Override
            public boolean answer(SlackQuestion question) {
                begun.countDown();
                try {
                    mayEnd.await();
                    return true;
                } catch (InterruptedException e) {
                    throw new IllegalStateException("A worker is not interrupted", e);
                }
            }
        };
        var workers = new Workers(slack.inbox, slack.desk(waiting, SlackSettings.of()), 1);
        workers.start();
        return workers;
    }
}
