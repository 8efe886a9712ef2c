package pincite.channel.slack.api;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pincite.channel.slack.api.FakeSlack.error;

import java.net.URI;
import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;

class WebApiTest {

    @RegisterExtension
    static final FakeSlack SLACK = new FakeSlack();

    private final SlackTestClient client = SlackTestClient.of(SLACK);
    private final WebApi api = client.api();

    @Test
    void sendsJsonInUtf8WithTheToken() {
        api.call(call("chat.postMessage", Map.of("text", "Règlement — 裁判所 ⚖")));
        var request = SLACK.requests().get(0);
        assertThat(request.getHeader("Content-Type")).isEqualToIgnoringCase("application/json; charset=utf-8");
        assertThat(request.getHeader("Authorization")).isEqualTo("Bearer xoxb-secret");
        assertThat(SLACK.told("chat.postMessage").get(0).path("text").asText()).isEqualTo("Règlement — 裁判所 ⚖");
    }

    @Test
    void waitsAsLongAsSlackSaysAndPostsOnce() {
        SLACK.first("chat.postMessage", tooMany("2"));
        api.call(call("chat.postMessage", Map.of()));
        assertThat(client.time.pauses()).containsExactly(Duration.ofSeconds(2));
        assertThat(SLACK.methods()).hasSize(2);
    }

    @Test
    void waitsForOneMethodOfOneWorkspaceAlone() {
        SLACK.first("chat.postMessage", tooMany("2"));
        api.call(call("chat.postMessage", Map.of()));
        api.call(call("chat.update", Map.of()));
        assertThat(client.time.pauses()).hasSize(1);
    }

    @Test
    void givesUpAfterFiveWaits() {
        SLACK.when("chat.postMessage", tooMany("1"));
        assertThatThrownBy(() -> api.call(call("chat.postMessage", Map.of())))
                .isInstanceOf(SlackException.Busy.class);
        assertThat(SLACK.methods()).hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"61", "86400", "999999"})
    void waitsNoLongerThanAMinute(String seconds) {
        SLACK.when("chat.postMessage", tooMany(seconds));
        assertThatThrownBy(() -> api.call(call("chat.postMessage", Map.of())))
                .isInstanceOf(SlackException.Busy.class).hasMessageContaining(seconds);
        assertThat(client.time.pauses()).isEmpty();
    }

    @Test
    void knowsTheLimitInsideASuccess() {
        SLACK.first("chat.postMessage", error("ratelimited").withHeader("Retry-After", "3"));
        api.call(call("chat.postMessage", Map.of()));
        assertThat(client.time.pauses()).containsExactly(Duration.ofSeconds(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"invalid_auth", "token_revoked", "missing_scope", "channel_not_found", "not_in_channel",
            "is_archived", "no_text", "msg_too_long", "invalid_blocks"})
    void asksNoSecondTimeWhatSlackRefuses(String error) {
        SLACK.when("chat.postMessage", error(error));
        assertThatThrownBy(() -> api.call(call("chat.postMessage", Map.of())))
                .isInstanceOf(SlackException.Refused.class).hasMessageContaining(error);
        assertThat(SLACK.methods()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"missing_scope, 'needed: chat:write; give the app that permission'", "not_in_channel, by /invite",
            "channel_not_found, it is private: invite the app", "is_archived, name another",
            "token_revoked, install the app again"})
    void aRefusalSaysWhatCanBeDone(String error, String remedy) {
        SLACK.when("chat.postMessage", FakeSlack.json("{\"ok\":false,\"error\":\"" + error + "\""
                + (error.equals("missing_scope") ? ",\"needed\":\"chat:write\"" : "") + "}"));
        assertThatThrownBy(() -> api.call(call("chat.postMessage", Map.of()))).hasMessageContainingAll(error, remedy);
    }

    @Test
    void comesBackLaterEachTimeWhereSlackIsBroken() {
        SLACK.when("chat.update", aResponse().withStatus(503));
        assertThatThrownBy(() -> api.call(call("chat.update", Map.of())))
                .isInstanceOf(SlackException.Unreachable.class).hasMessageContaining("503");
        assertThat(client.time.pauses()).containsExactly(Duration.ofMillis(625), Duration.ofMillis(1250),
                Duration.ofMillis(2500));
    }

    @Test
    void isDoneOnceSlackIsBack() {
        SLACK.first("chat.postMessage", aResponse().withStatus(500), aResponse().withStatus(502));
        assertThat(api.call(call("chat.postMessage", Map.of())).path("ok").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"chat.postMessage", "chat.postEphemeral", "chat.startStream", "chat.appendStream"})
    void doesNotSayTwiceWhatMayHaveBeenSaid(String method) {
        SLACK.when(method, aResponse().withFault(Fault.EMPTY_RESPONSE));
        assertThatThrownBy(() -> api.call(call(method, Map.of()))).isInstanceOf(SlackException.Unsure.class);
        assertThat(SLACK.methods()).hasSize(1);
    }

    @Test
    void anAnswerThatNeverComesIsGivenUp() {
        SLACK.when("chat.postMessage", FakeSlack.json("{\"ok\":true}").withFixedDelay(1_000));
        assertThatThrownBy(() -> client.api(Duration.ofMillis(50)).call(call("chat.postMessage", Map.of())))
                .isInstanceOf(SlackException.Unsure.class);
    }

    @Test
    void saysAgainWhatDoesNoHarm() {
        SLACK.first("chat.update", aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
        assertThat(api.call(call("chat.update", Map.of())).path("ok").asBoolean()).isTrue();
    }

    @Test
    void nobodyThereIsToldApartFromNobodyKnows() {
        var nobody = SlackTestClient.ofNobody();
        assertThatThrownBy(() -> nobody.api().call(call("chat.postMessage", Map.of())))
                .isInstanceOf(SlackException.Unreachable.class);
        assertThat(nobody.time.pauses()).hasSize(3);
    }

    @Test
    void readsNoEndlessReply() {
        SLACK.when("chat.update", FakeSlack.json("{\"ok\":true,\"x\":\"" + "x".repeat(Sending.LARGEST) + "\"}"));
        assertThatThrownBy(() -> api.call(call("chat.update", Map.of()))).isInstanceOf(SlackException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>", "", "[]", "{\"ok\":\"no\"}"})
    void aReplyThatIsNoneOfSlacksIsAFailure(String body) {
        SLACK.when("chat.update", FakeSlack.json(body));
        assertThatThrownBy(() -> api.call(call("chat.update", Map.of()))).isInstanceOf(SlackException.Refused.class);
    }

    @Test
    void tellsTheScopesOfATokenAndWhatIsNeeded() {
        SLACK.when("auth.test", FakeSlack.json("{\"ok\":true}").withHeader("x-oauth-scopes", "chat:write, commands"));
        assertThat(api.granted(call("auth.test", Map.of())).scopes()).containsExactly("chat:write", "commands");
        SLACK.when("auth.test", FakeSlack.json("{\"ok\":false,\"error\":\"missing_scope\",\"needed\":\"chat:write\"}"));
        assertThatThrownBy(() -> api.call(call("auth.test", Map.of()))).hasMessageContaining("needed: chat:write");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://hooks.slack.com.evil.example/x", "http://hooks.slack.com/x",
            "https://evil.example/?https://hooks.slack.com", "https://user@hooks.slack.com/x", "file:///etc/passwd",
            "https://hooks.slack.com:8443/x", "no address", ""})
    void postsNowhereElse(String address) {
        var hook = client.hook(URI.create("https://slack.com/api/"));
        assertThatThrownBy(() -> hook.post("response_url", address, Map.of("text", "x")))
                .isInstanceOf(SlackException.Refused.class).hasMessageNotContaining("evil");
    }

    private static ResponseDefinitionBuilder tooMany(String seconds) {
        return aResponse().withStatus(429).withHeader("Retry-After", seconds);
    }

    private static Call call(String method, Map<String, Object> body) {
        return new Call(method, "T1", "xoxb-secret", body);
    }
}
