package pincite.channel.slack.receive;

import static org.assertj.core.api.Assertions.assertThat;
import static pincite.channel.slack.receive.SlackEvents.event;
import static pincite.channel.slack.receive.SlackEvents.mention;
import static pincite.channel.slack.receive.SlackEvents.mentioned;
import static pincite.channel.slack.receive.SlackEvents.message;

import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import pincite.channel.slack.SlackSettings;
import pincite.channel.slack.receive.Receipt.Outcome;
import pincite.channel.slack.work.Reception;

/** What is said in a thread that we answer in, and what is edited. */
class ThreadTalkTest {

    private static final String WHY = "answer Why was it denied?";
    private static final String EDITED = "'edited':{'user':'U1','ts':'9.0'},";

    @TempDir
    Path folder;

    private Reception slack;

    @BeforeEach
    void open() {
        slack = new Reception(folder, SlackSettings.of());
        slack.intake.event(mention("E0", "1.0"));
    }

    @AfterEach
    void close() throws Exception {
        slack.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<@U3> can you book the room?", "<@U3> And when was that?", "when was that, <@U3|ann>?",
            "<!subteam^S1|@legal> And when was that?", "<!here> And when was that?", "<!channel> why?",
            "@ann And when was that?", "Ask <@U3>, why was it denied?"})
    void isSilentWhereSomebodyElseIsSpokenTo(String text) throws InterruptedException {
        assertThat(said(text)).isEqualTo(Outcome.IGNORED);
        assertThat(slack.work()).containsExactly(WHY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"thanks!", "ok will do", "lol", "Makes sense.", "The hearing is on Monday.", ":tada:",
            "see you at 3?", "can somebody book my room?", "<https://example.org/story?a=1&amp;b=2>"})
    void isSilentWhereNothingIsAskedOfTheArticles(String text) throws InterruptedException {
        assertThat(said(text)).isEqualTo(Outcome.IGNORED);
        assertThat(slack.work()).containsExactly(WHY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"And when was that?", "Who else left?", "who denied it",
            "write to ann@example.org, or who?",
            "Who left <http://Binance.US|Binance.US>? :pray:", "Is it in <#C9|legal>?"})
    void hearsAQuestionWithoutAMention(String text) throws InterruptedException {
        assertThat(said(text)).isEqualTo(Outcome.ACCEPTED);
        assertThat(slack.work()).containsExactly(WHY, "answer " + text);
    }

    /** The words of those who talk are not held against their pace either. */
    @Test
    void talkIsNoQuestion() throws InterruptedException {
        for (int each = 0; each < 30; each++) {
            take("T" + each, message("ok, thanks", "2." + each, "'thread_ts':'1.0','channel_type':'channel',"));
        }
        slack.intake.event(mention("E1", "3.0"));
        assertThat(slack.work()).containsExactly(WHY, WHY);
    }

    @Test
    void whoMayNotAskAndDidNotAskUsIsToldNothing() throws Exception {
        slack.close();
        slack = new Reception(folder, SlackSettings.of("users", "U9"));
        assertThat(said("And when was that?")).isEqualTo(Outcome.IGNORED);
    }

    @Test
    void answersAMentionThatAnEditPutInOnce() throws InterruptedException {
        assertThat(edited("E1", "<@U0BOT> And when?", "2.0")).isEqualTo(Outcome.ACCEPTED);
        assertThat(edited("E1", "<@U0BOT> And when?", "2.0")).isEqualTo(Outcome.DUPLICATE);
        assertThat(edited("E2", "<@U0BOT> And when?", "2.0")).isEqualTo(Outcome.DUPLICATE);
        assertThat(slack.work()).containsExactly(WHY, "answer And when?");
        slack.clock.pass(Duration.ofHours(3));
        edited("E3", "<@U0BOT> And where?", "2.0");
        assertThat(slack.work()).containsExactly(WHY, "answer And when?");
    }

    @Test
    void theThreadOfAMentionThatAnEditPutInIsFollowed() throws InterruptedException {
        take("E1", mentioned("<@U0BOT> Who left?", "5.0", EDITED));
        take("E2", message("And when was that?", "6.0", "'thread_ts':'5.0','channel_type':'channel',"));
        assertThat(slack.work()).containsExactly(WHY, "answer Who left?", "answer And when was that?");
    }

    @Test
    void doesNotAnswerAnEditOfWhatWasAnswered() throws Exception {
        edited("E1", "<@U0BOT> Why was it refused?", "1.0");
        assertThat(slack.work()).containsExactly(WHY);
        slack.clock.pass(Duration.ofDays(3));
        edited("E2", "<@U0BOT> Why was it refused?", "1.0");
        assertThat(slack.work()).containsExactly(WHY);
        slack.close();
        slack = new Reception(folder, SlackSettings.of());
        edited("E3", "<@U0BOT> Why was it refused?", "1.0");
        assertThat(slack.work()).isEmpty();
    }

    /** Whoever gets no answer puts the mention in. */
    @Test
    void answersAnEditOfWhatWasOnlyOverheard() throws InterruptedException {
        slack.work();
        slack.replies.isAnswering = false;
        said("Who else left?");
        slack.work();
        slack.replies.isAnswering = true;
        edited("E2", "<@U0BOT> Who else left?", "2.0");
        assertThat(slack.work()).endsWith("answer Who else left?", "answer Who else left?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'channel_type':'channel',", "'channel_type':'channel','subtype':'message_changed',",
            "'channel_type':'im',"})
    void doesNotAnswerOtherEdits(String more) {
        assertThat(take("E1", message("And when was that?", "2.0", "'thread_ts':'1.0'," + EDITED + more)))
                .isEqualTo(Outcome.IGNORED);
    }

    @Test
    void doesNotAnswerAMachineThatMentionsIt() {
        assertThat(take("E1", mentioned("<@U0BOT> why?", "2.0", "'bot_id':'B1'," + EDITED)))
                .isEqualTo(Outcome.IGNORED);
    }

    private Outcome said(String text) {
        return take("E1", message(text, "2.0", "'thread_ts':'1.0','channel_type':'channel',"));
    }

    private Outcome edited(String id, String text, String time) {
        return take(id, mentioned(text, time, "'thread_ts':'1.0'," + EDITED));
    }

    private Outcome take(String id, String event) {
        return slack.intake.event(event(id, event)).outcome();
    }
}
