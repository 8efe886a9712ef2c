package pincite.channel.slack.say;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pincite.channel.slack.api.FakeSlack.error;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.http.Fault;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import pincite.answer.AnswerListener;
import pincite.answer.NotReadyException;
import pincite.channel.slack.SlackQuestion;
import pincite.channel.slack.SlackQuestion.Source;
import pincite.channel.slack.api.FakeSlack;
import pincite.channel.slack.api.SlackException;
import pincite.channel.slack.api.SlackTestClient;
import pincite.channel.slack.memory.PostedAnswers;
import pincite.channel.slack.say.block.Addresses;
import pincite.channel.slack.say.block.Answers;
import pincite.channel.slack.say.block.SlackModel;
import pincite.disk.SetAside;
import pincite.record.AnswerDocument;
import pincite.retrieval.RefusedException;

class SlackAnswersTest {

    @RegisterExtension
    static final FakeSlack SLACK = new FakeSlack();

    private static final String PARENT = "1700000000.000100";

    @TempDir
    Path folder;

    private final SlackTestClient client = SlackTestClient.of(SLACK);
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    @Test
    void saysThatItReadsAndThenAnswersInTheThread() {
        whole(Answers.simple()).answer(mention());
        assertThat(SLACK.methods()).containsExactly("assistant.threads.setStatus", "chat.postMessage");
        var post = only("chat.postMessage");
        assertThat(post.path("channel").asText()).isEqualTo("C1");
        assertThat(post.path("thread_ts").asText()).isEqualTo(PARENT);
        assertThat(post.path("text").asText()).startsWith("The inspection was denied on *Monday*. [1]");
        assertThat(post.at("/metadata/event_payload/answer_id").asText()).isEqualTo(Answers.ID);
        assertThat(posted().answerOf("T1", "C1", "1700000000.000200")).contains(Answers.ID);
        SlackModel.read(post.path("blocks"));
    }

    @Test
    void nothingUnfolds() {
        whole(Answers.long25k()).answer(mention());
        whole(Answers.simple()).answer(command(true));
        assertThat(SLACK.told("chat.postMessage")).hasSizeGreaterThan(4).allSatisfy(SlackAnswersTest::unfoldsNothing);
        assertThat(hooked()).allSatisfy(SlackAnswersTest::unfoldsNothing);
    }

    private static void unfoldsNothing(JsonNode post) {
        assertThat(post.path("unfurl_links").asBoolean(true)).isFalse();
        assertThat(post.path("unfurl_media").asBoolean(true)).isFalse();
    }

    @Test
    void theThreadIsTheOneOfTheParentInEachPart() {
        whole(Answers.long25k()).answer(mention());
        assertThat(SLACK.told("chat.postMessage"))
                .allSatisfy(post -> assertThat(post.path("thread_ts").asText()).isEqualTo(PARENT));
    }

    @Test
    void aLongAnswerIsSaidInPartsASecondApart() {
        whole(Answers.long25k()).answer(mention());
        var posts = SLACK.told("chat.postMessage");
        assertThat(posts).hasSizeGreaterThan(4).allSatisfy(post -> {
            assertThat(post.path("blocks").size()).isLessThanOrEqualTo(50);
            assertThat(letters(post)).isLessThanOrEqualTo(10_000);
        });
        assertThat(client.time.pauses()).hasSize(posts.size() - 1).containsOnly(Duration.ofSeconds(1));
    }

    @Test
    void waitsWhereSlackAsksToAndPostsOnce() {
        SLACK.first("chat.postMessage", WireMock.aResponse().withStatus(429).withHeader("Retry-After", "2"));
        whole(Answers.simple()).answer(mention());
        assertThat(SLACK.told("chat.postMessage")).hasSize(2);
        assertThat(client.time.pauses()).contains(Duration.ofSeconds(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"invalid_blocks", "invalid_blocks_format", "msg_blocks_too_long"})
    void refusedBlocksAreSaidInPlainWordsWithAllCitations(String refusal) {
        SLACK.first("chat.postMessage", error(refusal));
        whole(Answers.simple()).answer(mention());
        var posts = SLACK.told("chat.postMessage");
        assertThat(posts).hasSize(2);
        assertThat(posts.get(1).has("blocks")).isFalse();
        assertThat(posts.get(1).path("text").asText()).contains("[1] “The inspection was denied on Monday.”",
                "<https://pincite.example/a#:~:text=", "|A title>");
    }

    @Test
    void whatIsOnlyOverheardIsAnsweredWholeAndWithoutASignOfWork() {
        assertThat(answers(overhearing(Optional.of(Answers.simple())), true).answer(mention())).isTrue();
        assertThat(SLACK.methods()).containsExactly("chat.postMessage");
        assertThat(posted().answerOf("T1", "C1", "1700000000.000200")).contains(Answers.ID);
    }

    @Test
    void whereNothingIsWorthSayingUnaskedThereIsSilence() {
        assertThat(answers(overhearing(Optional.empty()), true).answer(mention())).isFalse();
        assertThat(SLACK.requests()).isEmpty();
    }

    @Test
    void whoAskedNothingOfUsIsNotToldWhatIsBroken() {
        for (var failure : List.of(new IllegalStateException("secret"), NotReadyException.noArticles())) {
            assertThat(answers(new Overhearing() {
                @Override
                public Optional<AnswerDocument> overheard(SlackQuestion question) {
                    throw failure;
                }
            }, true).answer(mention())).isFalse();
        }
        assertThat(SLACK.requests()).isEmpty();
        assertThat(failures("answer", "IllegalStateException")).isEqualTo(1);
    }

    /** Nobody asks it. */
    private abstract static class Overhearing implements Answering {

        @Override
        public AnswerDocument answer(SlackQuestion question, AnswerListener listener) {
            throw new IllegalStateException("It is only overheard");
        }

        @Override
        public boolean isAsked(SlackQuestion question) {
            return false;
        }
    }

    private static Answering overhearing(Optional<AnswerDocument> said) {
        return new Overhearing() {
            @Override
            public Optional<AnswerDocument> overheard(SlackQuestion question) {
                return said;
            }
        };
    }

    @Test
    void aStatusThatIsNotShownIsCountedAndChangesNothing() {
        SLACK.when("assistant.threads.setStatus", error("missing_scope"));
        whole(Answers.simple()).answer(mention());
        assertThat(SLACK.told("chat.postMessage")).hasSize(1);
        assertThat(failures("assistant.threads.setStatus", "missing_scope")).isEqualTo(1);
    }

    @Test
    void whatMayHaveBeenSaidIsNotSaidAgain() {
        SLACK.when("chat.postMessage", WireMock.aResponse().withFault(Fault.EMPTY_RESPONSE));
        whole(Answers.simple()).answer(mention());
        assertThat(SLACK.told("chat.postMessage")).hasSize(1);
        assertThat(failures("chat.postMessage", "unsure")).isEqualTo(1);
    }

    @Test
    void aRefusalIsNotRepeatedButTold() {
        SLACK.first("chat.postMessage", error("msg_too_long"));
        whole(Answers.simple()).answer(mention());
        assertThat(SLACK.told("chat.postMessage")).hasSize(2).last()
                .satisfies(post -> assertThat(post.path("text").asText()).startsWith("There is an answer, but"));
    }

    @Test
    void whereNothingCanBeSaidTheCallerKnows() {
        SLACK.when("chat.postMessage", error("token_revoked"));
        assertThatThrownBy(() -> whole(Answers.simple()).answer(mention())).isInstanceOf(SlackException.Refused.class);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatBreaksIsToldInASentenceWithoutItsText(boolean isStreaming) {
        answers((question, listener) -> {
            throw new IllegalStateException("secret xoxb-1 inside");
        }, isStreaming).answer(mention());
        assertThat(only("chat.postMessage").toString()).contains("something is broken here").doesNotContain("secret");
        answers((question, listener) -> {
            throw new RefusedException("question", "secret");
        }, isStreaming).answer(mention());
        answers((question, listener) -> {
            throw NotReadyException.noArticles();
        }, isStreaming).answer(mention());
        assertThat(SLACK.told("chat.postMessage").toString()).contains("That cannot be asked", "not ready to be asked")
                .doesNotContain("secret");
    }

    @Test
    void aCommandIsAnsweredWhereItAskedAndForOneUserAlone() {
        whole(Answers.simple()).answer(command(true));
        assertThat(SLACK.methods()).containsExactly(path());
        assertThat(hooked().get(0).path("response_type").asText()).isEqualTo("ephemeral");
        whole(Answers.simple()).answer(command(false));
        assertThat(hooked().get(1).path("response_type").asText()).isEqualTo("in_channel");
        assertThat(hooked().get(0).path("replace_original").asBoolean(true)).isFalse();
    }

    @Test
    void anErrorOfACommandIsForOneUserAlone() {
        answers((question, listener) -> {
            throw NotReadyException.noArticles();
        }, true).answer(command(false));
        assertThat(hooked().get(0).path("response_type").asText()).isEqualTo("ephemeral");
    }

    @Test
    void aCommandGetsNoMoreThanFiveMessages() {
        var answers = whole(Answers.long25k());
        answers.answer(command(true));
        assertThat(hooked()).hasSize(5).last().satisfies(
                post -> assertThat(post.path("text").asText()).startsWith("The rest is too long"));
        assertThatThrownBy(() -> answers.notice(command(true), "One more.")).hasMessageContaining("used_url");
        assertThat(hooked()).hasSize(5);
    }

    @Test
    void afterHalfAnHourACommandGetsNone() {
        var answers = answers((question, listener) -> {
            client.time.pass(Duration.ofMinutes(31));
            return Answers.simple();
        }, true);
        assertThatThrownBy(() -> answers.answer(command(true))).hasMessageContaining("expired_url");
        assertThat(SLACK.requests()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"404, used_url", "404, expired_url", "500, no_text"})
    void aClosedAddressIsNotTriedAgain(int status, String body) {
        SLACK.when(path(), WireMock.aResponse().withStatus(status).withBody(body));
        assertThatThrownBy(() -> whole(Answers.simple()).answer(command(true))).isInstanceOf(SlackException.class)
                .hasMessageNotContaining("secret");
    }

    @Test
    void aPrivateAnswerIsWhispered() {
        whole(Answers.simple())
                .answer(new SlackQuestion("T1", "C1", Optional.of(PARENT), Optional.of("2"), "U1", "What?",
                        Source.MENTION, Optional.empty(), true));
        assertThat(SLACK.methods()).containsExactly("chat.postEphemeral");
        assertThat(only("chat.postEphemeral").path("user").asText()).isEqualTo("U1");
    }

    @Test
    void aNoticeAndThanksAreForOneUserAlone() {
        whole(Answers.simple()).notice(mention(), "Too many <questions>.");
        whole(Answers.simple()).thank("T1", "C1", PARENT, "U1");
        whole(Answers.simple()).notice(command(false), "Too many.");
        assertThat(SLACK.told("chat.postEphemeral")).hasSize(2)
                .allSatisfy(post -> assertThat(post.path("thread_ts").asText()).isEqualTo(PARENT)).first()
                .satisfies(post -> assertThat(post.path("text").asText()).isEqualTo("Too many &lt;questions&gt;."));
        assertThat(hooked().get(0).path("response_type").asText()).isEqualTo("ephemeral");
    }

    @Test
    void theMessageTabGetsPromptsWithoutAThread() {
        whole(Answers.simple()).opened("T1", "D1", "U1", "messages",
                List.of("One?", "Two?", "Three?", "Four?", "Five?"));
        var prompts = only("assistant.threads.setSuggestedPrompts");
        assertThat(prompts.has("thread_ts")).isFalse();
        assertThat(prompts.path("channel_id").asText()).isEqualTo("D1");
        assertThat(prompts.path("prompts")).hasSize(4);
        assertThat(prompts.at("/prompts/0/message").asText()).isEqualTo("One?");
    }

    @Test
    void anOlderAppGetsPromptsInItsThread() {
        whole(Answers.simple()).threadOpened("T1", "D1", PARENT, "U1", List.of("One?"));
        assertThat(only("assistant.threads.setSuggestedPrompts").path("thread_ts").asText()).isEqualTo(PARENT);
    }

    @Test
    void theHomeTabIsPublished() {
        whole(Answers.simple()).opened("T1", "D1", "U1", "home", List.of("One?"));
        var view = only("views.publish");
        assertThat(view.path("user_id").asText()).isEqualTo("U1");
        assertThat(view.at("/view/type").asText()).isEqualTo("home");
        SlackModel.read(view.at("/view/blocks"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"missing_scope", "not_in_channel", "channel_not_found"})
    void theLogSaysWhatCanBeDoneWhereSlackLetsNothingBeSaid(String error) {
        SLACK.when("chat.postMessage", error(error));
        assertThat(logged(() -> assertThatThrownBy(() -> whole(Answers.simple()).answer(mention()))
                .isInstanceOf(SlackException.class))).anyMatch(
                        line -> line.contains("chat.postMessage was refused: " + error)
                                && line.matches(".*(?:give the app that permission|invite the app).*"));
    }

    @Test
    void neverLogsATokenAnAddressOrAText() {
        SLACK.when("chat.postMessage", error("channel_not_found"));
        SLACK.when(path(), WireMock.aResponse().withStatus(404).withBody("expired_url"));
        var said = logged(() -> {
            assertThatThrownBy(() -> whole(Answers.simple()).answer(mention())).isInstanceOf(SlackException.class);
            assertThatThrownBy(() -> whole(Answers.simple()).answer(command(true))).isInstanceOf(SlackException.class);
        });
        assertThat(said).isNotEmpty().allSatisfy(line -> assertThat(line).doesNotContain("xoxb", "secret", "http",
                "inspection", "What?"));
    }

    private static List<String> logged(Runnable work) {
        var said = new ArrayList<String>();
        var handler = handler(said);
        var root = Logger.getLogger("pincite");
        root.addHandler(handler);
        try {
            work.run();
        } finally {
            root.removeHandler(handler);
        }
        return said;
    }

    private static Handler handler(List<String> said) {
        return new Handler() {
            @Override
            public void publish(LogRecord line) {
                said.add(line.getMessage() + java.util.Arrays.toString(line.getParameters()) + line.getThrown());
            }

            @Override
            public void flush() {
            }

            @Override
            public void close() {
            }
        };
    }

    private static int letters(JsonNode post) {
        return StreamSupport.stream(post.findValuesAsText("text").spliterator(), false).mapToInt(String::length).sum()
                - post.path("text").asText().length();
    }

    private double failures(String method, String error) {
        return meters.counter("pincite.slack.failures", "method", method, "error", error).count();
    }

    private static JsonNode only(String method) {
        assertThat(SLACK.told(method)).hasSize(1);
        return SLACK.told(method).get(0);
    }

    private static List<JsonNode> hooked() {
        return SLACK.told(path());
    }

    private static String path() {
        return "/commands/T1/1/secret-of-the-address";
    }

    private PostedAnswers posted() {
        return new PostedAnswers(folder, new SetAside());
    }

    private SlackAnswers whole(AnswerDocument answer) {
        return answers((question, listener) -> answer, false);
    }

    private SlackAnswers answers(Answering answering, boolean isStreaming) {
        return new SlackAnswers(answering, TestMethods.of(client, posted()),
                new ResponseUrls(client.hook(), client.time), new Failures(meters), new Addresses(Optional.empty()),
                client.time, isStreaming);
    }

    private static SlackQuestion mention() {
        return new SlackQuestion("T1", "C1", Optional.of(PARENT), Optional.of("1700000000.000150"), "U1", "What?",
                Source.MENTION, Optional.empty(), false);
    }

    private static SlackQuestion command(boolean isPrivate) {
        return new SlackQuestion("T1", "C1", Optional.empty(), Optional.empty(), "U1", "What?", Source.COMMAND,
                Optional.of(SLACK.hook()), isPrivate);
    }
}
