package pincite.channel.slack.say;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import pincite.IndexedCase;
import pincite.answer.AnswerListener;
import pincite.channel.slack.Prompts;
import pincite.channel.slack.SlackQuestion;
import pincite.channel.slack.SlackQuestion.Source;
import pincite.channel.slack.SlackServed;
import pincite.channel.slack.api.FakeSlack;
import pincite.channel.slack.api.SlackException;
import pincite.channel.slack.install.Workspaces;
import pincite.channel.slack.memory.ThreadConversations;
import pincite.channel.slack.say.block.SlackModel;
import pincite.conversation.Conversations;
import pincite.disk.SetAside;
import pincite.index.ingestion.IndexReport;

/** The whole way from a question in Slack, over the articles that ship, to what Slack is told. */
@QuarkusTest
@TestProfile(SlackServed.class)
class SlackServiceTest extends IndexedCase {

    private static final String GIVEN = "{\"ok\":true,\"access_token\":\"xoxb-of-t9\",\"token_type\":\"bot\","
            + "\"scope\":\"chat:write,commands\",\"bot_user_id\":\"U9BOT\",\"app_id\":\"A1\","
            + "\"team\":{\"id\":\"T9\",\"name\":\"Nine\"},\"is_enterprise_install\":false}";

    FakeSlack slack;

    @Inject
    StandInReplies replies;
    @Inject
    Workspaces workspaces;
    @ConfigProperty(name = "pincite.slack.inbox-folder")
    Path inbox;
    @Inject
    ThreadChat chat;
    @Inject
    Conversations conversations;
    @Inject
    Prompts prompts;
    @Inject
    Event<IndexReport> news;

    @BeforeEach
    void reset() {
        slack.reset();
        replies.goOn();
    }

    @Test
    void streamsAnAnswerFromTheArticles() {
        replies.answer(mention("Why was the inspection denied?", "1700000000.000100"));
        assertThat(slack.methods()).startsWith("assistant.threads.setStatus", "chat.startStream").endsWith(
                "chat.stopStream");
        assertThat(slack.told("chat.startStream").get(0).path("markdown_text").asText()).contains("\\[1\\]");
        var blocks = slack.told("chat.stopStream").get(0).path("blocks");
        SlackModel.read(blocks);
        assertThat(blocks.toString()).contains("<https://pincite.example/articles/judge-refuses-inspection#:~:text=",
                "Pincite Court Desk", "As of 2023-09-20.", "good:");
    }

    @Test
    void thatTheArticleSaysOtherwiseIsTheFirstThingThatIsStreamed() {
        replies.answer(mention("Why was the inspection granted?", "1700000000.000110"));
        assertThat(slack.methods()).startsWith("assistant.threads.setStatus", "chat.startStream")
                .endsWith("chat.stopStream").doesNotContain("chat.update", "chat.postMessage");
        assertThat(slack.told("chat.startStream").get(0).path("markdown_text").asText())
                .startsWith("**The article says otherwise.**");
    }

    /** Each as the first one in its thread. */
    @Test
    void theFirstPromptsAreAnswered() {
        assertThat(prompts.current()).isNotEmpty().hasSizeLessThanOrEqualTo(4).allSatisfy(prompt -> assertThat(
                chat.answer(mention(prompt, "17." + Math.abs(prompt.hashCode())), AnswerListener.NONE).isAnswered())
                .as(prompt).isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"help", "HELP!", "Help me, please"})
    void saysWhatCanBeSaid(String word) {
        replies.answer(mention(word, "1700000000.000800"));
        var post = slack.told("chat.postMessage").get(0);
        SlackModel.read(post.path("blocks"));
        assertThat(post.path("text").asText()).contains("`timeline`", "`watch list`", "For example:\n• ");
        assertThat(slack.told("chat.startStream")).isEmpty();
    }

    @Test
    void tellsDatedEventsWithAQuoteEach() {
        replies.answer(mention("timeline Ceffu", "1700000000.000810"));
        var post = slack.told("chat.postMessage").get(0);
        SlackModel.read(post.path("blocks"));
        assertThat(post.path("text").asText()).startsWith("*Timeline: Ceffu*");
        slack.reset();
        replies.answer(mention("Timeline", "1700000000.000820"));
        var all = slack.told("chat.postMessage").get(0);
        assertThat(all.path("blocks").size()).isBetween(3, 50);
        assertThat(all.path("text").asText()).containsPattern("\n\\*(?:~ )?2023-[^*]+\\* “");
        slack.reset();
        replies.answer(mention("timeline <!channel> & *Zork*", "1700000000.000830"));
        assertThat(slack.told("chat.postMessage").get(0).path("text").asText())
                .contains("&lt;!channel&gt; &amp;", "No article tells of anything").doesNotContain("<!channel>");
    }

    @Test
    void checksAQuoteWithLinks() {
        replies.answer(mention("Quote “It was given fewer than 300 documents”", "1700000000.000840"));
        assertThat(slack.told("chat.postMessage").get(0).path("text").asText()).startsWith("*Altered*")
                .contains("“300” stands for “250”", "<https://pincite.example/articles/setback-for-the-sec#:~:text=");
    }

    @Test
    void thereAreNoArticlePagesUnlessTheyAreSetUp() {
        given().get("/slack/a/x").then().statusCode(404).body(containsString("not set up"));
    }

    /** What docs/slack.md shows is what the program says. */
    @Test
    void theDocumentedAnswerIsARealOne() throws IOException {
        slack.when("chat.startStream", FakeSlack.error("channel_type_not_supported"));
        replies.answer(mention("What is Ceffu?", "1700000000.000200"));
        var post = slack.told("chat.postMessage").get(0);
        SlackModel.read(post.path("blocks"));
        var written = Files.createDirectories(SlackServed.FOLDER).resolve("post.json");
        Files.writeString(written, new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(post));
        var documented = Files.readString(Path.of("docs/slack.md")).split("```json\n")[1].split("```")[0];
        assertThat(new ObjectMapper().readTree(anyAnswer(documented)))
                .as("docs/slack.md shows another answer than " + written)
                .isEqualTo(new ObjectMapper().readTree(anyAnswer(post.toString())));
    }

    /** Its id changes with the index. */
    private static String anyAnswer(String json) {
        return json.replaceAll("[0-9a-f]{24}", "ID");
    }

    @Test
    void whatTheIndexTakesUpIsTold() {
        news.fireAsync(
                new IndexReport("g", 3, 9, List.of("setback-for-the-sec"), List.of(), List.of(), List.of(),
                        Duration.ZERO))
                .toCompletableFuture().orTimeout(20, TimeUnit.SECONDS).join();
        assertThat(slack.told("/commands/T1/1/secret-of-the-address").toString()).contains("*A new article*",
                "<https://pincite.example/articles/setback-for-the-sec|A procedural setback");
    }

    @Test
    void declinesWhatTheArticlesDoNotSay() {
        replies.answer(mention("Who is the chief executive of Coinbase?", "1700000000.000300"));
        assertThat(slack.told("chat.postMessage").toString()).contains("*The articles do not say.*",
                "No article has ", "Coinbase", "Closest to it:");
    }

    @Test
    void aThreadIsAConversationAndAnotherThreadIsAnother() {
        var first = chat.answer(mention("What is Ceffu?", "1700000000.000400"), AnswerListener.NONE);
        var second = chat.answer(mention("Who denied it?", "1700000000.000400"), AnswerListener.NONE);
        var other = chat.answer(mention("What is Ceffu?", "1700000000.000401"), AnswerListener.NONE);
        assertThat(second.conversation()).isEqualTo(first.conversation()).isNotEqualTo(other.conversation());
        assertThat(conversations.find(first.conversation().orElseThrow()).orElseThrow()).extracting("question")
                .endsWith(
                        "What is Ceffu?",
                        "Who denied it?");
    }

    @Test
    void aThreadIsKnownAfterARestart() {
        var thread = "1700000000." + System.nanoTime();
        var begun = chat.answer(mention("What is Ceffu?", thread), AnswerListener.NONE).conversation().orElseThrow();
        assertThat(new ThreadConversations(inbox, new SetAside()).of("T1", "C1", thread)).contains(begun);
        assertThat(chat.answer(mention("Who denied that it was used?", thread), AnswerListener.NONE).conversation())
                .contains(begun);
        assertThat(conversations.find(begun)).hasValueSatisfying(turns -> assertThat(turns).hasSize(2));
    }

    @Test
    void knowsItsOwnUserAndAsksForItOnce() {
        assertThat(workspaces.userOf("T1")).isEqualTo("U0BOT");
        slack.reset();
        assertThat(workspaces.userOf("T1")).isEqualTo("U0BOT");
        assertThat(slack.requests()).isEmpty();
    }

    @Test
    void installsInAWorkspaceAndSpeaksThereWithItsToken() {
        slack.when("oauth.v2.access", FakeSlack.json(GIVEN));
        var begun = begin();
        assertThat(begun.getHeader("Location")).startsWith("https://slack.com/oauth/v2/authorize?client_id=1.2&scope=")
                .contains("redirect_uri=https%3A%2F%2Fhere.example%2Fslack%2Foauth_redirect");
        assertThat(begun.getHeader("Set-Cookie")).contains("HttpOnly", "Secure", "SameSite=Lax", "Max-Age=600");
        comeBack(begun, state(begun)).then().statusCode(200).body(startsWith("Installed."));
        var exchange = slack.requests().get(0);
        assertThat(exchange.getBodyAsString()).contains("code=c0de").doesNotContain("client-secret");
        assertThat(exchange.getHeader("Authorization")).startsWith("Basic ");
        replies.thank("T9", "C9", "1.0", "U1");
        assertThat(slack.requests().get(1).getHeader("Authorization")).isEqualTo("Bearer xoxb-of-t9");
        assertThat(workspaces.userOf("T9")).isEqualTo("U9BOT");
    }

    @Test
    void aWorkspaceThatLeftIsForgotten() {
        slack.when("oauth.v2.access", FakeSlack.json(GIVEN));
        var begun = begin();
        comeBack(begun, state(begun)).then().statusCode(200);
        workspaces.remove("T9");
        assertThat(inbox.resolve("workspaces/T9.locked")).doesNotExist();
        slack.reset();
        replies.thank("T9", "C9", "1.0", "U1");
        assertThat(slack.requests().get(0).getHeader("Authorization")).isEqualTo("Bearer xoxb-secret");
    }

    @Test
    void aStateIsGoodOnce() {
        slack.when("oauth.v2.access", FakeSlack.json(GIVEN));
        var begun = begin();
        comeBack(begun, state(begun)).then().statusCode(200);
        comeBack(begun, state(begun)).then().statusCode(403).body(containsString("Begin again"));
        assertThat(slack.requests()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"forged, ''", "'', ''", "forged, forged"})
    void aStateOfSomebodyElseIsRefused(String state, String cookie) {
        given().redirects().follow(false).queryParam("code", "c0de").queryParam("state", state)
                .cookie("pincite_slack_state", cookie).get("/slack/oauth_redirect").then().statusCode(403);
        assertThat(slack.requests()).isEmpty();
    }

    @Test
    void whatSlackRefusesIsToldWithoutTheSecret() {
        slack.when("oauth.v2.access", FakeSlack.error("invalid_code"));
        var begun = begin();
        comeBack(begun, state(begun)).then().statusCode(502).body(containsString("invalid_code"));
    }

    @Test
    void aQuestionThatIsTooLongIsToldSo() {
        replies.answer(mention("x".repeat(3_000), "1700000000.000500"));
        assertThat(slack.told("chat.postMessage").toString()).contains("up to 2000 characters");
    }

    @Test
    void whereSlackIsNotToBeReachedTheCallerKnows() {
        slack.when("chat.postMessage", FakeSlack.error("is_archived"));
        assertThatThrownBy(() -> replies.answer(mention("x".repeat(3_000), "1700000000.000600")))
                .isInstanceOf(SlackException.Refused.class);
    }

    private static Response begin() {
        var response = given().redirects().follow(false).get("/slack/install");
        response.then().statusCode(302);
        return response;
    }

    private static String state(Response begun) {
        return begun.getHeader("Location").replaceAll(".*[?&]state=([^&]+).*", "$1");
    }

    private static Response comeBack(Response begun, String state) {
        return given().redirects().follow(false).queryParam("code", "c0de").queryParam("state", state)
                .cookie("pincite_slack_state", begun.getCookie("pincite_slack_state")).get("/slack/oauth_redirect");
    }

    private static SlackQuestion mention(String text, String thread) {
        return new SlackQuestion("T1", "C1", Optional.of(thread), Optional.of(thread), "U1", text, Source.MENTION,
                Optional.empty(), false);
    }
}
