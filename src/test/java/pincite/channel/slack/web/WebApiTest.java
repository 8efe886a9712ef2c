package pincite.channel.slack.web;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pincite.channel.slack.web.FakeSlack.error;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;

import pincite.time.SkippingTime;

class WebApiTest {

    private static final FakeSlack SLACK = new FakeSlack();
    private final SkippingTime time = new SkippingTime();
    private final WebApi api = api(Sending.WHOLE);

    @BeforeEach
    void reset() {
        SLACK.reset();
    }

    @AfterAll
    static void stop() {
        SLACK.close();
    }

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
        assertThat(time.pauses()).containsExactly(Duration.ofSeconds(2));
        assertThat(SLACK.methods()).hasSize(2);
    }

    @Test
    void waitsForOneMethodOfOneWorkspaceAlone() {
        SLACK.first("chat.postMessage", tooMany("2"));
        api.call(call("chat.postMessage", Map.of()));
        api.call(call("chat.update", Map.of()));
        assertThat(time.pauses()).hasSize(1);
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
        assertThat(time.pauses()).isEmpty();
    }

    @Test
    void knowsTheLimitInsideASuccess() {
        SLACK.first("chat.postMessage", error("ratelimited").withHeader("Retry-After", "3"));
        api.call(call("chat.postMessage", Map.of()));
        assertThat(time.pauses()).containsExactly(Duration.ofSeconds(3));
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

    @Test
    void comesBackLaterEachTimeWhereSlackIsBroken() {
        SLACK.when("chat.update", aResponse().withStatus(503));
        assertThatThrownBy(() -> api.call(call("chat.update", Map.of())))
                .isInstanceOf(SlackException.Unreachable.class).hasMessageContaining("503");
        assertThat(time.pauses()).containsExactly(Duration.ofMillis(625), Duration.ofMillis(1250),
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
        assertThatThrownBy(() -> api(Duration.ofMillis(50)).call(call("chat.postMessage", Map.of())))
                .isInstanceOf(SlackException.Unsure.class);
    }

    @Test
    void saysAgainWhatDoesNoHarm() {
        SLACK.first("chat.update", aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
        assertThat(api.call(call("chat.update", Map.of())).path("ok").asBoolean()).isTrue();
    }

    @Test
    void nobodyThereIsToldApartFromNobodyKnows() {
        var nobody = new WebApi(URI.create("http://localhost:1/api/"), sending(Sending.WHOLE), new ObjectMapper());
        assertThatThrownBy(() -> nobody.call(call("chat.postMessage", Map.of())))
                .isInstanceOf(SlackException.Unreachable.class);
        assertThat(time.pauses()).hasSize(3);
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

    @Test
    void fiftyMessagesOfAChannelAreASecondApart() {
        var pace = new Pace(time);
        var start = time.now();
        IntStream.range(0, 50).forEach(message -> pace.await("T1 C1"));
        assertThat(Duration.between(start, time.now())).isEqualTo(Duration.ofSeconds(49));
        pace.await("T1 C2");
        assertThat(time.pauses()).hasSize(49);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://hooks.slack.com.evil.example/x", "http://hooks.slack.com/x",
            "https://evil.example/?https://hooks.slack.com", "https://user@hooks.slack.com/x", "file:///etc/passwd",
            "https://hooks.slack.com:8443/x", "no address", ""})
    void postsNowhereElse(String address) {
        var hook = new Hook(URI.create("https://slack.com/api/"), sending(Sending.WHOLE), new ObjectMapper());
        assertThatThrownBy(() -> hook.post("response_url", address, Map.of("text", "x")))
                .isInstanceOf(SlackException.Refused.class).hasMessageNotContaining("evil");
    }

    private static ResponseDefinitionBuilder tooMany(String seconds) {
        return aResponse().withStatus(429).withHeader("Retry-After", seconds);
    }

    private WebApi api(Duration whole) {
        return new WebApi(SLACK.api(), sending(whole), new ObjectMapper());
    }

    private Sending sending(Duration whole) {
        return new Sending(time, () -> 0.5, whole);
    }

    private static Call call(String method, Map<String, Object> body) {
        return new Call(method, "T1", "xoxb-secret", body);
    }
}
