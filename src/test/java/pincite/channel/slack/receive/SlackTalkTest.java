package pincite.channel.slack.receive;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.slack.api.app_backend.SlackSignature;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import pincite.IndexedCase;
import pincite.channel.slack.SlackServed;
import pincite.channel.slack.api.FakeSlack;
import pincite.channel.slack.say.StandInReplies;

/** The whole way from what people type in Slack, over the articles that ship, to what they read. */
@QuarkusTest
@TestProfile(SlackServed.class)
class SlackTalkTest extends IndexedCase {

    private static final Duration SOON = Duration.ofSeconds(40);
    private static final String INSPECTION = "<@U0BOT> Why did the judge refuse the inspection?";
    private static final String LEFT = "Three senior executives of Binance US left recently";
    private static final String DECLINED = "*The articles do not say.*";

    FakeSlack slack;

    @Inject
    StandInReplies replies;

    @BeforeEach
    void reset() {
        replies.goOn();
        slack.reset();
        slack.when("chat.startStream", FakeSlack.error("channel_type_not_supported"));
    }

    @Test
    void marksOfSlackAreNoWordsOfAQuestion() {
        var talks = Stream.of("<@U0BOT> Who left Binance.US?",
                "<@U0BOT> :wave: *Who* left <http://Binance.US|Binance.US>? :pray:",
                "<@U0BOT> <@U2> asked: who left <http://Binance.US|Binance.US>? <#C9|legal> <!here>",
                "Good morning <@U0BOT>! Could you tell me who left <http://Binance.US|Binance.US>?"
                        + " Many thanks in advance :slightly_smiling_face:",
                "<@U0BOT> we need this for the 3 pm call with the client so please be quick."
                        + " Who left <http://Binance.US|Binance.US>?",
                "<@U0BOT> &gt; Who left Binance.US?", "<@U0BOT> `Who left Binance.US?`",
                "<@U0BOT> ```Who left Binance.US?```", "Who left <http://Binance.US|Binance.US>, <@U0BOT>?",
                "<@U0BOT|pincite> Who left Binance.US?", "<@U0BOT> <@U0BOT> Who left Binance.US?")
                .map(text -> new Talk().mention(text)).toList();
        assertThat(talks).allSatisfy(talk -> assertThat(talk.said(1)).singleElement().asString().contains(LEFT));
    }

    @Test
    void whoAsksNothingIsToldWhatCanBeAsked() {
        var talks = Stream.of("<@U0BOT> <https://example.org/story?a=1&amp;b=2>", "<@U0BOT> hi", "thanks, <@U0BOT>!",
                "<@U0BOT> :wave:", "<@U0BOT> what can you do?").map(text -> new Talk().mention(text)).toList();
        assertThat(talks).allSatisfy(talk -> assertThat(talk.said(1)).singleElement().asString()
                .startsWith("Ask what the 3 articles say").contains("\n• ").doesNotContain("Closest to it"));
    }

    @Test
    void aMentionAloneGetsTheHelpLine() {
        var talk = new Talk().mention("<@U0BOT>");
        assertThat(talk.heard("chat.postEphemeral", 1)).singleElement().asString().startsWith("Ask me about");
    }

    @Test
    void whatNoArticleHasIsDeclined() {
        assertThat(new Talk().mention("<@U0BOT> Who left Binance.US’ team & AT&amp;T?").said(1)).singleElement()
                .asString().startsWith(DECLINED);
    }

    @Test
    void isSilentWherePeopleTalk() {
        var talk = new Talk().mention(INSPECTION);
        Stream.of("lol ok thanks, lunch?", "<@U3> can you book the room?", "can you book the room?", "thanks!",
                "ok will do", "who’s taking notes today?", "what time is the call?", "and lunch?", "which room?",
                "see you at 3?", "who left the door open?", "is that ok with everybody?", "should I send this to Bob?",
                "do you want me to call the client?", "Who is the chief executive of Coinbase?", "where are you?",
                "anyone up for coffee?", "who is on call?", "how many of you are coming?").forEach(talk::reply);
        assertThat(talk.mention("<@U0BOT> Who left Binance.US?").said(2)).last().asString().contains(LEFT);
    }

    /** Yet what is asked of the articles is answered there. */
    @Test
    void answersAQuestionThatMentionsNobody() {
        var talks = Stream.of("And when was that?", "Who else left?", "And who denied it?", "Who is the judge?",
                "what does Ceffu do", "Can somebody tell me when the SEC asked?",
                "How many documents were handed over?")
                .map(text -> new Talk().mention(INSPECTION).reply(text)).toList();
        assertThat(talks).allSatisfy(talk -> assertThat(talk.said(2)).last().asString().doesNotContain(DECLINED));
    }

    /** Who asks about what the answer named is told where the articles do not say. */
    @Test
    void declinesWhatGoesOnWithTheThread() {
        var talk = new Talk().mention("<@U0BOT> What is Ceffu?").reply("Is Ceffu registered in Malta?");
        assertThat(talk.said(2)).last().asString().startsWith(DECLINED);
    }

    /** "Lunch?" was not asked of us, so "when" is not when lunch is. */
    @Test
    void whatWasNotAnsweredIsNotRemembered() {
        var talk = new Talk().mention(INSPECTION).reply("and lunch?").reply("And when?");
        assertThat(talk.said(2)).last().asString().contains("When did the judge refuse the inspection?");
    }

    @Test
    void checksAQuote() {
        var talk = new Talk().mention("<@U0BOT> quote “it was given fewer than 250 documents”")
                .mention("<@U0BOT> quote: it was given fewer than 300 documents")
                .mention("<@U0BOT> Quote the judge");
        assertThat(talk.said(3)).satisfies(said -> {
            assertThat(said.get(0)).startsWith("*Verbatim*\nThe words stand in").contains("setback-for-the-sec");
            assertThat(said.get(1)).startsWith("*Altered*").contains("“300” stands for “250”");
            assertThat(said.get(2)).doesNotContain("Verbatim", "Altered", "Not found");
        });
    }

    @Test
    void aMentionThatAnEditPutInIsAnsweredOnce() {
        var talk = new Talk().edited("<@U0BOT> Who left Binance.US?").edited("<@U0BOT> Who left Binance.US now?")
                .reply("<@U3> look!").mention(INSPECTION);
        assertThat(talk.said(2)).first().asString().contains(LEFT);
    }

    /** A thread in a channel of its own, so that nobody waits for what others say. */
    private final class Talk {

        private final String channel = "C" + UUID.randomUUID();
        private int messages;

        Talk mention(String text) {
            return post(SlackEvents.mentioned(text, ++messages + ".0", messages > 1 ? "'thread_ts':'1.0'," : ""));
        }

        Talk reply(String text) {
            return post(SlackEvents.message(text, ++messages + ".0", "'thread_ts':'1.0','channel_type':'channel',"));
        }

        /** The first message. */
        Talk edited(String text) {
            messages = 1;
            return post(SlackEvents.mentioned(text, "1.0", "'edited':{'user':'U1','ts':'9.0'},"));
        }

        private Talk post(String event) {
            var body = SlackEvents.event(UUID.randomUUID().toString(), event.replace(SlackEvents.CHANNEL, channel))
                    .toString();
            var time = "" + Instant.now().getEpochSecond();
            given().contentType("application/json; charset=utf-8").header("X-Slack-Request-Timestamp", time)
                    .header("X-Slack-Signature", new SlackSignature.Generator(SlackServed.SECRET).generate(time, body))
                    .body(body).post("/slack/events").then().statusCode(200);
            return this;
        }

        /** As notifications show it. */
        List<String> said(int count) {
            return heard("chat.postMessage", count);
        }

        List<String> heard(String method, int count) {
            var until = Instant.now().plus(SOON);
            while (heard(method).size() < count && Instant.now().isBefore(until)) {
                pause();
            }
            assertThat(heard(method)).hasSize(count);
            return heard(method);
        }

        private List<String> heard(String method) {
            return slack.told(method).stream().filter(post -> post.path("channel").asText().equals(channel))
                    .map(post -> post.path("text").asText()).toList();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            throw new IllegalStateException("A test is not interrupted", e);
        }
    }
}
