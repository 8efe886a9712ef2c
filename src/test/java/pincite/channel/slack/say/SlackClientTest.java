package pincite.channel.slack.say;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;

import pincite.channel.slack.api.FakeSlack;
import pincite.channel.slack.say.block.Answers;

/** Slack's own client takes what stands in for Slack in our tests for Slack, and says the same to it as we do. */
class SlackClientTest {

    @RegisterExtension
    static final FakeSlack SLACK = new FakeSlack();

    private static final String TS = "1700000000.000300";

    @Test
    void readsWhatOurStandInGives() throws Exception {
        var slack = client();
        assertThat(slack.authTest(with -> with).getUserId()).isEqualTo("U0BOT");
        assertThat(slack.chatPostMessage(with -> with.channel("C1").text("x")).getTs()).isEqualTo("1700000000.000200");
        assertThat(slack.chatUpdate(with -> with.channel("C1").ts(TS).text("x")).isOk()).isTrue();
        assertThat(slack.chatPostEphemeral(with -> with.channel("C1").user("U1").text("x")).getMessageTs()).isNotNull();
        assertThat(slack.chatStartStream(with -> with.channel("C1").threadTs(TS)).getTs()).isEqualTo(TS);
        assertThat(slack.chatAppendStream(with -> with.channel("C1").ts(TS).markdownText("x")).isOk()).isTrue();
        assertThat(slack.chatStopStream(with -> with.channel("C1").ts(TS)).isOk()).isTrue();
        assertThat(slack.assistantThreadsSetStatus(with -> with.channelId("C1").threadTs(TS).status("x")).isOk())
                .isTrue();
        assertThat(slack.assistantThreadsSetSuggestedPrompts(with -> with.channelId("C1").prompts(List.of())).isOk())
                .isTrue();
        assertThat(slack.viewsPublish(with -> with.userId("U1").viewAsString("{}")).getView().getId()).isEqualTo("V1");
    }

    /** The client sends forms; the names of their fields are the names of ours. */
    @Test
    void ourFieldsHaveTheNamesThatTheClientSends() throws Exception {
        client().chatStartStream(with -> with.channel("C1").threadTs(TS).recipientUserId("U1").recipientTeamId("T1")
                .markdownText("x"));
        assertSends("channel", "thread_ts", "recipient_user_id", "recipient_team_id", "markdown_text");
        client().assistantThreadsSetStatus(with -> with.channelId("C1").threadTs(TS).status("x"));
        assertSends("channel_id", "thread_ts", "status");
        client().chatPostMessage(with -> with.channel("C1").threadTs(TS).text("x").blocksAsString("[]")
                .unfurlLinks(false).unfurlMedia(false).metadataAsString("{\"id\":\"" + Answers.ID + "\"}"));
        assertSends("channel", "thread_ts", "text", "blocks", "unfurl_links", "unfurl_media", "metadata");
        client().chatStopStream(with -> with.channel("C1").ts(TS).markdownText("x").blocks(List.of()));
        assertSends("channel", "ts", "markdown_text");
    }

    private static void assertSends(String... fields) {
        var requests = SLACK.requests();
        var sent = requests.get(requests.size() - 1).getBodyAsString();
        for (var field : fields) {
            assertThat(sent).containsPattern("(^|&)" + field + "=");
        }
    }

    private static MethodsClient client() {
        var config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(SLACK.api().toString());
        config.setPrettyResponseLoggingEnabled(false);
        return Slack.getInstance(config).methods("xoxb-secret");
    }
}
