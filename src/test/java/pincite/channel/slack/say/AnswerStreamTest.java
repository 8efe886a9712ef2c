package pincite.channel.slack.say;

import static org.assertj.core.api.Assertions.assertThat;
import static pincite.channel.slack.api.FakeSlack.error;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.http.Fault;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import pincite.channel.slack.api.FakeSlack;
import pincite.channel.slack.api.SlackTestClient;
import pincite.channel.slack.memory.PostedAnswers;
import pincite.channel.slack.say.block.Addresses;
import pincite.channel.slack.say.block.AnswerMessages;
import pincite.channel.slack.say.block.Answers;
import pincite.channel.slack.say.block.SlackModel;
import pincite.disk.SetAside;
import pincite.record.AnswerDocument;

class AnswerStreamTest {

    @RegisterExtension
    static final FakeSlack SLACK = new FakeSlack();

    private static final String EXPIRED = "message_not_in_streaming_state";
    private static final String START = "chat.startStream";
    private static final String APPEND = "chat.appendStream";
    private static final String STOP = "chat.stopStream";
    private static final String UPDATE = "chat.update";
    private static final String POST = "chat.postMessage";

    @TempDir
    Path folder;

    private final SlackTestClient client = SlackTestClient.of(SLACK);

    @Test
    void startsAppendsAndStopsWithTheSourcesBelow() {
        say(three());
        assertThat(SLACK.methods()).containsExactly(START, APPEND, STOP);
        var start = SLACK.told(START).get(0);
        assertThat(start.path("recipient_user_id").asText()).isEqualTo("U1");
        assertThat(start.path("recipient_team_id").asText()).isEqualTo("T1");
        assertThat(start.path("thread_ts").asText()).isEqualTo("1.0");
        assertThat(start.path("markdown_text").asText()).startsWith("1 aaa");
        SlackModel.read(SLACK.told(STOP).get(0).path("blocks"));
        assertThat(SLACK.told(STOP).toString()).contains("feedback_buttons", "https://pincite.example/3");
        assertThat(streamed()).contains("1 aaa", "2 aaa", "3 aaa");
    }

    @Test
    void shortStatementsAreGathered() {
        say(Answers.simple());
        assertThat(SLACK.methods()).containsExactly(START, STOP);
    }

    @Test
    void slowStatementsAreSaidAsTheyCome() {
        var stream = stream();
        var answer = messages(short3());
        for (var paragraph : answer.said()) {
            stream.say(paragraph);
            client.time.pass(Duration.ofSeconds(1));
        }
        stream.finish(answer, Answers.ID);
        assertThat(SLACK.methods()).containsExactly(START, APPEND, APPEND, STOP);
    }

    @Test
    void whereNothingCanBeStreamedTheAnswerIsPosted() {
        SLACK.when(START, error("channel_type_not_supported"));
        say(three());
        assertThat(SLACK.methods()).containsExactly(START, POST);
        assertWhole(SLACK.told(POST).get(0));
    }

    @Test
    void whereItExpiresWhileItGrowsTheWholeTakesItsPlace() {
        SLACK.when(APPEND, error(EXPIRED));
        say(three());
        assertThat(SLACK.methods()).containsExactly(START, APPEND, UPDATE);
        assertWhole(SLACK.told(UPDATE).get(0));
        assertThat(SLACK.told(UPDATE).get(0).path("ts").asText()).isEqualTo("1700000000.000300");
    }

    @Test
    void whereItExpiresBeforeItStopsTheWholeTakesItsPlace() {
        SLACK.when(STOP, error(EXPIRED));
        say(three());
        assertThat(SLACK.methods()).containsExactly(START, APPEND, STOP, UPDATE);
        assertWhole(SLACK.told(UPDATE).get(0));
    }

    @Test
    void whereNothingCanTakeItsPlaceTheWholeIsPosted() {
        SLACK.when(APPEND, error(EXPIRED));
        SLACK.when(UPDATE, error("edit_window_closed"));
        say(three());
        assertThat(SLACK.methods()).containsExactly(START, APPEND, UPDATE, POST);
        assertWhole(SLACK.told(POST).get(0));
    }

    @Test
    void anAppendThatMayHaveBeenTakenIsNotRepeated() {
        SLACK.when(APPEND, WireMock.aResponse().withFault(Fault.EMPTY_RESPONSE));
        say(three());
        assertThat(SLACK.methods()).containsExactly(START, APPEND, STOP, UPDATE);
    }

    @Test
    void anotherMessageGoesOnBeforeFiveMinutes() {
        var stream = stream();
        var answer = messages(three());
        stream.say(answer.said().get(0));
        client.time.pass(Duration.ofSeconds(256));
        stream.say(answer.said().get(1));
        stream.say(answer.said().get(2));
        stream.finish(answer, Answers.ID);
        assertThat(SLACK.methods()).containsExactly(START, STOP, START, STOP);
        assertThat(streamed()).containsOnlyOnce("1 aaa").containsOnlyOnce("2 aaa").containsOnlyOnce("3 aaa");
    }

    @Test
    void aLongAnswerIsStreamedInSeveralMessages() {
        say(Answers.long25k());
        assertThat(SLACK.told(START)).hasSizeGreaterThan(2);
        assertThat(SLACK.told(STOP)).hasSameSizeAs(SLACK.told(START));
        assertThat(streamed().split("had been agreed", -1)).hasSize(20 * 15 + 1);
        assertThat(SLACK.told(POST)).isNotEmpty().last().satisfies(
                post -> assertThat(post.toString()).contains("feedback_buttons"));
    }

    @Test
    void anAnswerMadeAnewTakesThePlaceOfWhatWasSaid() {
        var stream = stream();
        messages(three()).said().forEach(stream::say);
        stream.finish(messages(Answers.simple()), Answers.ID);
        assertThat(SLACK.methods()).containsExactly(START, APPEND, STOP, UPDATE);
        assertThat(SLACK.told(UPDATE).toString()).contains("The inspection was denied").doesNotContain("aaa");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aDeclineIsPosted(boolean hasClosest) {
        stream().finish(messages(hasClosest
                ? Answers.declined(Answers.citation(1, "T", null, "Nearly."))
                : Answers.declined()), Answers.ID);
        assertThat(SLACK.methods()).containsExactly(POST);
        assertThat(SLACK.told(POST).toString()).contains("The articles do not say.", "feedback_buttons");
    }

    private static void assertWhole(JsonNode message) {
        assertThat(message.toString()).containsOnlyOnce("feedback_buttons");
        assertThat(message.path("blocks").toString()).contains("1 aaa", "2 aaa", "3 aaa", "https://pincite.example/1",
                "https://pincite.example/2", "https://pincite.example/3");
    }

    private static String streamed() {
        return SLACK.requests().stream().map(request -> request.getBodyAsString()).filter(
                body -> body.contains("markdown_text")).map(body -> body.replaceAll("\"blocks\".*", ""))
                .collect(Collectors.joining());
    }

    private static AnswerDocument three() {
        return numbered("a".repeat(200));
    }

    private static AnswerDocument short3() {
        return numbered("aaa");
    }

    private static AnswerDocument numbered(String text) {
        var numbers = List.of(1, 2, 3);
        return Answers.answered(
                numbers.stream().map(number -> Answers.statement(number + " " + text, null, number)).toList(),
                numbers.stream().map(number -> Answers.citation(number, "T" + number,
                        "https://pincite.example/" + number, number + " " + text)).toList());
    }

    private void say(AnswerDocument answer) {
        var stream = stream();
        messages(answer).said().forEach(stream::say);
        stream.finish(messages(answer), Answers.ID);
    }

    private static AnswerMessages messages(AnswerDocument answer) {
        return new AnswerMessages(answer, new Addresses(Optional.empty()), Optional.empty());
    }

    private AnswerStream stream() {
        return new AnswerStream(TestMethods.of(client, new PostedAnswers(folder, new SetAside())),
                new Failures(new SimpleMeterRegistry()),
                new Place("T1", "C1", Optional.of("1.0")), "U1", client.time);
    }
}
