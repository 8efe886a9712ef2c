package pincite.channel.slack.receive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pincite.channel.slack.receive.SlackEvents.event;
import static pincite.channel.slack.receive.SlackEvents.json;

import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import pincite.channel.slack.SlackQuestion.Source;
import pincite.channel.slack.SlackSettings;
import pincite.channel.slack.inbox.Inbox;
import pincite.channel.slack.receive.Receipt.Outcome;
import pincite.channel.slack.work.Reception;
import pincite.feedback.Vote;

class InteractionTest {

    private static final String ANSWER = "0123456789abcdef";

    @TempDir
    Path folder;

    private Reception slack;

    @BeforeEach
    void open() {
        slack = new Reception(folder, SlackSettings.of("suggestions", "Why?,Who?"));
    }

    @AfterEach
    void close() throws Exception {
        slack.close();
    }

    @Test
    void countsAPressedButtonOnce() throws InterruptedException {
        assertThat(press(pressed("good", "7.1"))).isEqualTo(Outcome.ACCEPTED);
        assertThat(press(pressed("good", "7.1"))).isEqualTo(Outcome.DUPLICATE);
        assertThat(slack.work()).containsExactly("thank U1 in C0NEWS 1.0");
        assertThat(slack.votes.counted()).singleElement().satisfies(vote -> {
            assertThat(vote.voter()).contains("T0PINCITE|U1");
            assertThat(vote.answer()).isEqualTo(ANSWER);
            assertThat(vote.helpful()).isTrue();
        });
    }

    @Test
    void countsTheLastVote() throws InterruptedException {
        press(pressed("good", "7.1"));
        press(pressed("bad", "7.2"));
        slack.work();
        assertThat(slack.votes.counted()).singleElement().extracting(Vote::helpful).isEqualTo(false);
    }

    @Test
    void looksAtEachActionOfAPayload() throws InterruptedException {
        press("{'type':'button','action_id':'other','value':'x','action_ts':'7.0'}," + pressed("bad", "7.1"));
        slack.work();
        assertThat(slack.votes.counted()).singleElement().extracting(Vote::helpful).isEqualTo(false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{'type':'button','action_id':'x','value':'good','action_ts':'7.0'}",
            "{'type':'feedback_buttons','action_id':'x','value':'good:../../etc','action_ts':'7.0'}",
            "{'type':'overflow','action_id':'x','selected_option':{'value':'1'},'action_ts':'7.0'}"})
    void passesOverOtherActions(String actions) {
        assertThat(press(actions)).isEqualTo(Outcome.IGNORED);
    }

    @ParameterizedTest
    @CsvSource({"+1, U1, U0BOT, 1", "thumbsup, U1, U0BOT, 1", "-1::skin-tone-3, U1, U0BOT, 1", "eyes, U1, U0BOT, 0",
            "+1, U1, U7, 0", "+1, U0BOT, U0BOT, 0"})
    void countsThumbsBelowItsAnswers(String reaction, String user, String author, int votes)
            throws InterruptedException {
        slack.posted.remember("T0PINCITE", "C0NEWS", "5.0", ANSWER);
        slack.intake.event(event("E1", ("{'type':'reaction_added','user':'%s','reaction':'%s','item_user':'%s',"
                + "'item':{'type':'message','channel':'C0NEWS','ts':'5.0'},'event_ts':'6.0'}")
                .formatted(user, reaction, author)));
        slack.work();
        assertThat(slack.votes.counted()).hasSize(votes)
                .allSatisfy(vote -> assertThat(vote.helpful()).isEqualTo(!reaction.startsWith("-")));
    }

    @Test
    void countsNoThumbBelowAMessageWithoutAnAnswer() throws InterruptedException {
        slack.intake.event(event("E1", "{'type':'reaction_added','user':'U1','reaction':'+1','item_user':'U0BOT',"
                + "'item':{'type':'message','channel':'C0NEWS','ts':'5.0'},'event_ts':'6.0'}"));
        slack.work();
        assertThat(slack.votes.counted()).isEmpty();
    }

    @Test
    void answersTheMessageThatAShortcutIsCalledOn() throws InterruptedException {
        var shortcut = "{'type':'message_action','callback_id':'ask','trigger_id':'1.2','team':{'id':'T0PINCITE'},"
                + "'user':{'id':'U1'},'channel':{'id':'C0NEWS'},'response_url':'https://hooks.slack.com/actions/1',"
                + "'message':{'type':'message','user':'U2','text':'Why was it denied?','ts':'4.0','thread_ts':'1.0'}}";
        assertThat(interact(shortcut)).isEqualTo(Outcome.ACCEPTED);
        assertThat(slack.work()).containsExactly("answer Why was it denied?");
        var question = slack.replies.answered.remove();
        assertThat(question.source()).isEqualTo(Source.SHORTCUT);
        assertThat(question.isPrivate()).isTrue();
        assertThat(question.thread()).contains("1.0");
        assertThat(question.responseUrl()).contains("https://hooks.slack.com/actions/1");
    }

    @Test
    void keepsTheReasonOfAVote() throws InterruptedException {
        press(pressed("bad", "7.1"));
        assertThat(interact(reason("It is another court."))).isEqualTo(Outcome.ACCEPTED);
        assertThat(slack.work()).hasSize(1);
        assertThat(slack.votes.counted()).singleElement().extracting(vote -> vote.reason().orElseThrow())
                .isEqualTo("It is another court.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    void saysWhatIsWrongWithAForm(String written) {
        assertThat(json(slack.intake.interaction(json(reason(written))).text())).isEqualTo(
                json("{'response_action':'errors','errors':{'reason':'Say in some words what is wrong.'}}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'type':'view_closed','view':{'callback_id':'x'}}",
            "{'type':'view_submission','view':{'callback_id':'of somebody else','state':{'values':{}}}}",
            "{'type':'shortcut','callback_id':'x','trigger_id':'1.2'}", "{'type':'workflow_step_edit'}"})
    void takesNoteOfOtherInteractions(String payload) {
        assertThat(interact(payload)).isEqualTo(Outcome.IGNORED);
    }

    @Test
    void hasNothingToSuggestInAMenu() {
        assertThat(slack.intake.interaction(json("{'type':'block_suggestion'}")).text()).isEqualTo("{\"options\":[]}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{'type':'block_actions','actions':[{'value':'good:0123456789abcdef'}]}"})
    void refusesWhatIsNoInteraction(String payload) {
        assertThatThrownBy(() -> interact(payload)).isInstanceOf(MalformedException.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', quoteCharacter = '~', textBlock = """
                                                                  {'type':'app_home_opened','user':'U1','channel':'D1','tab':'messages'} # messages
                                                                  {'type':'app_home_opened','user':'U1','channel':'D1','tab':'home'}     # home
                                                                  {'type':'assistant_thread_started','assistant_thread':{'user_id':'U1','channel_id':'D1','thread_ts':'1.0'}} # thread 1.0
                                                                  """)
    void suggestsQuestionsToWhoComes(String event, String where) throws InterruptedException {
        slack.intake.event(event("E1", event));
        assertThat(slack.work()).containsExactly("opened " + where + " for U1 in D1 [Why?, Who?]");
    }

    @Test
    void doesNotSuggestThemEachTime() throws InterruptedException {
        var opened = "{'type':'app_home_opened','user':'U1','channel':'D1','tab':'messages'}";
        slack.intake.event(event("E1", opened));
        assertThat(slack.intake.event(event("E2", opened)).outcome()).isEqualTo(Outcome.DUPLICATE);
        slack.work();
        slack.clock.pass(Inbox.REMEMBERED.plusMillis(1));
        assertThat(slack.intake.event(event("E3", opened)).outcome()).isEqualTo(Outcome.ACCEPTED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
                                            {"type":"app_uninstalled"}                                        # true
                                            {"type":"tokens_revoked","tokens":{"oauth":[],"bot":["U0BOT"]}}   # true
                                            {"type":"tokens_revoked","tokens":{"oauth":["U1"],"bot":[]}}      # false
                                            """)
    void forgetsAWorkspaceThatRemovedTheApp(String event, boolean isRemoved) throws InterruptedException {
        slack.intake.event(event("E1", event));
        slack.work();
        assertThat(slack.isInstalled()).isEqualTo(!isRemoved);
    }

    private Outcome press(String actions) {
        return interact("{'type':'block_actions','user':{'id':'U1','team_id':'T0PINCITE'},'api_app_id':'A0PINCITE',"
                + "'team':{'id':'T0PINCITE'},'container':{'type':'message','message_ts':'5.0','channel_id':'C0NEWS'},"
                + "'channel':{'id':'C0NEWS'},'message':{'ts':'5.0','thread_ts':'1.0','text':'t'},'trigger_id':'1.2',"
                + "'actions':[" + actions + "]}");
    }

    private static String pressed(String value, String time) {
        return "{'type':'feedback_buttons','action_id':'pincite_feedback','block_id':'b','value':'" + value + ":"
                + ANSWER + "','text':{'type':'plain_text','text':'Good'},'action_ts':'" + time + "'}";
    }

    private static String reason(String written) {
        return "{'type':'view_submission','team':{'id':'T0PINCITE'},'user':{'id':'U1'},'trigger_id':'9.9','view':"
                + "{'id':'V1','callback_id':'pincite_reason','private_metadata':'bad:" + ANSWER
                + "','state':{'values':{'reason':{'reason':{'type':'plain_text_input','value':'" + written + "'}}}}}}";
    }

    private Outcome interact(String payload) {
        return slack.intake.interaction(json(payload)).outcome();
    }
}
