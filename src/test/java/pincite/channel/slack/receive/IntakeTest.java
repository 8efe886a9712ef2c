package pincite.channel.slack.receive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pincite.channel.slack.receive.SlackEvents.event;
import static pincite.channel.slack.receive.SlackEvents.json;
import static pincite.channel.slack.receive.SlackEvents.mention;
import static pincite.channel.slack.receive.SlackEvents.mentioned;
import static pincite.channel.slack.receive.SlackEvents.message;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import pincite.channel.slack.SlackQuestion.Source;
import pincite.channel.slack.SlackSettings;
import pincite.channel.slack.receive.Receipt.Outcome;
import pincite.channel.slack.work.Desk;
import pincite.channel.slack.work.Reception;

class IntakeTest {

    private static final String WHY = "answer Why was it denied?";

    @TempDir
    Path folder;

    private Reception slack;

    @BeforeEach
    void open() {
        slack = new Reception(folder, SlackSettings.of());
    }

    @AfterEach
    void close() throws Exception {
        slack.close();
    }

    @Test
    void answersAMentionInItsThread() throws InterruptedException {
        assertThat(take("E1", mentioned("<@U0BOT> Why was it denied?", "1.0", ""))).isEqualTo(Outcome.ACCEPTED);
        slack.work();
        var question = slack.replies.answered.remove();
        assertThat(question.thread()).contains("1.0");
        assertThat(question.message()).contains("1.0");
        assertThat(question.source()).isEqualTo(Source.MENTION);
        assertThat(question.isPrivate()).isFalse();
        assertThat(question.team() + " " + question.channel() + " " + question.user()).isEqualTo("T0PINCITE C0NEWS U1");
    }

    @Test
    void answersAMentionInsideAThreadInThatThread() throws InterruptedException {
        take("E1", mentioned("<@U0BOT> Why?", "2.0", "'thread_ts':'1.0',"));
        slack.work();
        assertThat(slack.replies.answered.remove().thread()).contains("1.0");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
                                            <@U0BOT> Why was it denied?             # answer Why was it denied?
                                            <@U0BOT|pincite>: Why was it denied?    # answer Why was it denied?
                                            Hey <@U0BOT> why?                       # answer Hey why?
                                            Why was it denied? <@U0BOT>             # answer Why was it denied?
                                            <@U0BOT> <@U0BOT>, why?                 # answer why?
                                            <@U0BOT> what did <@U2> say?            # answer what did <@U2> say?
                                            <@U0BOT> is A &amp;lt; B &lt; C &gt; D? # answer is A &lt; B < C > D?
                                            <@U0BOT>: :wave: why?                   # answer :wave: why?
                                            <@U0BOT> :+1:                           # answer :+1:
                                            <@U0BOT> &gt; Why was it denied?        # answer > Why was it denied?
                                            <@U0BOT> `Why was it denied?`           # answer `Why was it denied?`
                                            <@U0BOT> <https://x.example/?a=1&amp;b=2> # answer <https://x.example/?a=1&b=2>
                                            <@U0BOT>                                # notice
                                            <@U0BOT|pincite> :                      # notice
                                            """)
    void readsTheQuestionWithoutTheMention(String text, String said) throws InterruptedException {
        take("E1", mentioned(text, "1.0", ""));
        assertThat(slack.work()).singleElement().asString().startsWith(said);
    }

    @Test
    void answersTheSameEventOnce() throws InterruptedException {
        assertThat(slack.intake.event(mention("E1", "1.0")).outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(slack.intake.event(mention("E1", "1.0")).outcome()).isEqualTo(Outcome.DUPLICATE);
        slack.work();
        assertThat(slack.intake.event(mention("E1", "1.0")).outcome()).isEqualTo(Outcome.DUPLICATE);
        assertThat(slack.intake.event(mention("E1", "1.0")).outcome()).isEqualTo(Outcome.DUPLICATE);
        assertThat(slack.work()).containsExactly(WHY);
        assertThat(slack.counted("accepted")).isEqualTo(1);
        assertThat(slack.counted("duplicate")).isEqualTo(3);
    }

    @Test
    void answersTheSameMessageOnceWhateverItsEventIsCalled() throws InterruptedException {
        for (var id : new String[]{"E1", "E2", "E3", "E4", "E5"}) {
            slack.intake.event(mention(id, "1.0"));
        }
        assertThat(slack.work()).containsExactly(WHY);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void answersAMentionAndItsTwinOnce(boolean isMentionFirst) throws InterruptedException {
        slack.intake.event(mention("E0", "1.0"));
        var mention = event("E1", mentioned("<@U0BOT> And when?", "2.0", "'thread_ts':'1.0',"));
        var twin = event("E2",
                message("<@U0BOT> And when?", "2.0", "'thread_ts':'1.0','channel_type':'channel',"));
        slack.intake.event(isMentionFirst ? mention : twin);
        slack.intake.event(isMentionFirst ? twin : mention);
        assertThat(slack.work()).containsExactly(WHY, "answer And when?");
    }

    @Test
    void aTwinOutsideAThreadDoesNotTakeTheMentionsPlace() throws InterruptedException {
        take("E2", message("<@U0BOT> Why was it denied?", "1.0", "'channel_type':'channel',"));
        slack.intake.event(mention("E1", "1.0"));
        assertThat(slack.work()).containsExactly(WHY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
                                            'channel_type':'im',                                                     # ACCEPTED
                                            'channel_type':'im','thread_ts':'1.0',                                   # ACCEPTED
                                            'channel_type':'im','subtype':'file_share',                              # ACCEPTED
                                            'channel_type':'im','subtype':'thread_broadcast',                        # ACCEPTED
                                            'channel_type':'im','bot_id':null,                                       # ACCEPTED
                                            'channel_type':'channel',                                                # IGNORED
                                            'channel_type':'group',                                                  # IGNORED
                                            'channel_type':'mpim',                                                   # IGNORED
                                            'channel_type':'channel','thread_ts':'0.5',                              # IGNORED
                                            'channel_type':'im','bot_id':'B1',                                       # IGNORED
                                            'channel_type':'im','bot_profile':{'id':'B1'},                           # IGNORED
                                            'channel_type':'im','subtype':'bot_message',                             # IGNORED
                                            'channel_type':'im','subtype':'message_changed','hidden':true,           # IGNORED
                                            'channel_type':'im','subtype':'message_deleted',                         # IGNORED
                                            'channel_type':'im','subtype':'message_replied',                         # IGNORED
                                            'channel_type':'im','subtype':'channel_join',                            # IGNORED
                                            'channel_type':'im','subtype':'channel_topic',                           # IGNORED
                                            'channel_type':'im','subtype':'ekm_access_denied',                       # IGNORED
                                            'channel_type':'im','subtype':'assistant_app_thread',                    # IGNORED
                                            'channel_type':'im','hidden':true,                                       # IGNORED
                                            'channel_type':'im','edited':{'user':'U1','ts':'2.0'},                   # IGNORED
                                            'channel_type':'im','user':'USLACKBOT',                                  # IGNORED
                                            'channel_type':'im','user':null,                                         # IGNORED
                                            """)
    void answersPeopleWhoSpeakToIt(String more, Outcome outcome) {
        assertThat(take("E1", message("Why?", "1.0", more).replaceFirst(
                more.contains("'user'") ? "'user':'U1'," : "^$", ""))).isEqualTo(outcome);
    }

    @Test
    void answersNoUnfurledLink() throws InterruptedException {
        slack.intake.event(mention("E0", "1.0"));
        take("E1", "{'type':'message','subtype':'message_changed','hidden':true,'channel':'C0NEWS','ts':'3.0',"
                + "'message':{'type':'message','user':'U1','text':'<@U0BOT> http://x','ts':'1.0','attachments':[{}]}}");
        assertThat(slack.work()).containsExactly(WHY);
    }

    @Test
    void doesNotAnswerItself() throws InterruptedException {
        take("E1", message("Why?", "1.0", "'channel_type':'im',").replace("U1", "U0BOT"));
        assertThat(slack.work()).isEmpty();
    }

    @Test
    void answersFollowUpsWhereItWasAsked() throws Exception {
        slack.intake.event(mention("E1", "1.0"));
        take("E2", message("And when?", "2.0", "'thread_ts':'1.0','channel_type':'channel',"));
        assertThat(slack.work()).containsExactly(WHY, "answer And when?");
        slack.close();
        slack = new Reception(folder, SlackSettings.of());
        take("E3", message("And where?", "3.0", "'thread_ts':'1.0','channel_type':'group',"));
        assertThat(slack.work()).containsExactly("answer And where?");
        assertThat(slack.replies.answered.remove().source()).isEqualTo(Source.THREAD);
    }

    @Test
    void worksAThreadInItsOrder() throws InterruptedException {
        slack.intake.event(mention("E1", "1.0"));
        take("E2", message("And when?", "2.0", "'thread_ts':'1.0','channel_type':'channel',"));
        slack.intake.event(mention("E3", "9.0"));
        var first = slack.inbox.take().orElseThrow();
        var third = slack.inbox.take().orElseThrow();
        assertThat(third.work().at("/question/thread").asText()).isEqualTo("9.0");
        slack.inbox.done(first);
        assertThat(slack.inbox.take().orElseThrow().work().at("/question/text").asText()).isEqualTo("And when?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'type':'team_join','user':{'id':'U9'}}",
            "{'type':'app_context_changed','channel':'D1','user':'U1','context':{}}",
            "{'type':'assistant_thread_context_changed','assistant_thread':{}}",
            "{'type':'something_of_next_year'}", "{}"})
    void takesNoteOfWhatAsksNothing(String event) throws InterruptedException {
        assertThat(take("E1", event)).isEqualTo(Outcome.IGNORED);
        assertThat(slack.work()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{'type':'event_callback','team_id':'T1','event_id':'E1'}",
            "{'type':'event_callback','team_id':'T1','event':{'type':'app_mention'}}",
            "{'type':'event_callback','event_id':'E1','event':{'type':'app_mention'}}",
            "{'type':'url_verification'}"})
    void refusesWhatIsNoEvent(String envelope) {
        assertThatThrownBy(() -> slack.intake.event(json(envelope))).isInstanceOf(MalformedException.class);
    }

    @Test
    void readsTheWorkspaceOfAnOrganizationWideInstallation() throws InterruptedException {
        var envelope = (ObjectNode) mention("E1", "1.0");
        envelope.remove("team_id");
        slack.intake.event(envelope);
        slack.work();
        assertThat(slack.replies.answered.remove().team()).isEqualTo("T0PINCITE");
    }

    @Test
    void takesNoteThatSlackHoldsEventsBack() {
        var receipt = slack.intake
                .event(json("{'type':'app_rate_limited','token':'t','team_id':'T1','minute_rate_limited':1518467820,"
                        + "'api_app_id':'A1'}"));
        assertThat(receipt.outcome()).isEqualTo(Outcome.IGNORED);
    }

    @Test
    void refusesWhatIsTooMuchAndTakesItTheNextTime() throws Exception {
        slack.close();
        slack = new Reception(folder, SlackSettings.of("inbox-size", "2"));
        slack.intake.event(mention("E1", "1.0"));
        slack.intake.event(mention("E2", "2.0"));
        assertThat(slack.intake.event(mention("E3", "3.0")).outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(slack.intake.event(mention("E1", "1.0")).outcome()).isEqualTo(Outcome.DUPLICATE);
        slack.work();
        assertThat(slack.intake.event(mention("E3", "3.0")).outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(slack.work()).hasSize(3);
    }

    @Test
    void refusesEverythingWhenItEnds() {
        slack.inbox.shut();
        assertThat(slack.intake.event(mention("E1", "1.0")).outcome()).isEqualTo(Outcome.REFUSED);
    }

    @Test
    void answersARedeliveryWhereTheWorkFailed() throws InterruptedException {
        slack.intake.event(mention("E1", "1.0"));
        slack.inbox.release(slack.inbox.take().orElseThrow());
        assertThat(slack.intake.event(mention("E1", "1.0")).outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(slack.work()).containsExactly(WHY);
    }

    @Test
    void saysOnceThatItIsAskedTooMuch() throws InterruptedException {
        for (int each = 0; each < 20; each++) {
            slack.intake.event(mention("E" + each, each + ".0"));
            slack.intake.event(mention("E" + each, each + ".0"));
        }
        assertThat(slack.work()).hasSize(11).last().isEqualTo("notice " + Guard.TOO_FAST);
        slack.clock.pass(Duration.ofMinutes(1));
        slack.intake.event(mention("E99", "99.0"));
        assertThat(slack.work()).last().isEqualTo(WHY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
                                            teams                # T0PINCITE      # true
                                            teams                # T9             # false
                                            channels             # C0NEWS,C9      # true
                                            users                # U1             # true
                                            questions-per-minute # 1              # true
                                            """)
    void answersWhomItMay(String setting, String value, boolean isAnswered) throws Exception {
        slack.close();
        slack = new Reception(folder, SlackSettings.of(setting, value));
        slack.intake.event(mention("E1", "1.0"));
        assertThat(slack.work().contains(WHY)).isEqualTo(isAnswered);
    }

    @ParameterizedTest
    @CsvSource({"channels, C9", "users, U9"})
    void saysToOthersThatItMayNot(String setting, String value) throws Exception {
        slack.close();
        slack = new Reception(folder, SlackSettings.of(setting, value));
        slack.intake.event(mention("E1", "1.0"));
        assertThat(slack.work()).containsExactly("notice " + Guard.NOT_HERE);
    }

    @ParameterizedTest
    @CsvSource({"false, IGNORED", "true, ACCEPTED"})
    void answersInSharedChannelsIfItMay(boolean isAllowed, Outcome outcome) throws Exception {
        slack.close();
        slack = new Reception(folder, SlackSettings.of("shared-channels", "" + isAllowed));
        var envelope = (ObjectNode) mention("E1", "1.0");
        envelope.put("is_ext_shared_channel", true);
        assertThat(slack.intake.event(envelope).outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', nullValues = "-", textBlock = """
                                                              Why was it denied?         # true  # answer Why was it denied?
                                                              public Why was it denied?  # false # answer Why was it denied?
                                                              --public why?              # false # answer why?
                                                              PUBLIC: why?               # false # answer why?
                                                              publicly, why?             # true  # answer publicly, why?
                                                              """)
    void answersACommandPrivately(String text, boolean isPrivate, String said) throws InterruptedException {
        assertThat(slack.intake.command(command(text)).outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(slack.intake.command(command(text)).outcome()).isEqualTo(Outcome.DUPLICATE);
        assertThat(slack.work()).containsExactly(said);
        var question = slack.replies.answered.remove();
        assertThat(question.isPrivate()).isEqualTo(isPrivate);
        assertThat(question.thread()).isEmpty();
        assertThat(question.responseUrl()).contains("https://hooks.slack.com/commands/1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "public"})
    void helpsWhereACommandAsksNothing(String text) throws InterruptedException {
        slack.intake.command(command(text));
        assertThat(slack.work()).containsExactly("notice " + Desk.HELP);
    }

    @Test
    void doesNothingWhenSlackLooksWhetherItIsThere() throws InterruptedException {
        assertThat(slack.intake.command(json("{'ssl_check':'1','token':'t'}")).outcome()).isEqualTo(Outcome.IGNORED);
    }

    private Outcome take(String id, String event) {
        return slack.intake.event(event(id, event)).outcome();
    }

    private static JsonNode command(String text) {
        return new ObjectMapper().valueToTree(Map.of("team_id", "T1", "channel_id", "C1", "user_id", "U1", "command",
                "/ask", "text", text, "response_url", "https://hooks.slack.com/commands/1", "trigger_id", "1.2.3"));
    }
}
