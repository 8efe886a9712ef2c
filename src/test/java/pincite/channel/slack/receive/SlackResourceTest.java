package pincite.channel.slack.receive;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.slack.api.app_backend.SlackSignature;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import pincite.channel.slack.SlackQuestion;
import pincite.channel.slack.SlackServed;
import pincite.channel.slack.say.StandInReplies;
import pincite.channel.slack.work.SilentReplies;

@QuarkusTest
@TestProfile(SlackServed.class)
class SlackResourceTest {

    private static final String WORDS = "words that nobody else may read";
    private static final int SOON = 20;

    @Inject
    StandInReplies replies;

    private final WaitingReplies waiting = new WaitingReplies();

    /** Answers take as long as the test wants. */
    private static final class WaitingReplies extends SilentReplies {

        private final BlockingQueue<SlackQuestion> answered = new LinkedBlockingQueue<>();
        private volatile CountDownLatch mayAnswer = new CountDownLatch(0);

        @Override
        public boolean answer(SlackQuestion question) {
            try {
                mayAnswer.await();
                return answered.add(question);
            } catch (InterruptedException e) {
                throw new IllegalStateException("A worker is not interrupted", e);
            }
        }
    }

    @BeforeEach
    void begin() {
        replies.give(waiting);
    }

    @AfterEach
    void letGo() {
        waiting.mayAnswer.countDown();
    }

    @Test
    void answersTheChallengeIfItIsSigned() {
        var challenge = "{\"type\":\"url_verification\",\"token\":\"t\",\"challenge\":\"3eZbrw1aB\"}";
        post("events", challenge).statusCode(200).contentType("text/plain").body(equalTo("3eZbrw1aB"));
        assertRefused(unsigned(challenge).post("/slack/events").then());
    }

    @ParameterizedTest
    @CsvSource({"-301, 401", "-295, 200", "295, 200", "320, 401"})
    void acceptsWhatWasSignedOfLate(long late, int status) {
        var body = "{\"type\":\"app_rate_limited\"}";
        signed(body, Instant.now().getEpochSecond() + late).post("/slack/events").then().statusCode(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"events", "commands", "interactive"})
    void looksAtNothingThatIsNotSigned(String route) {
        assertRefused(unsigned("no JSON, no form %").post("/slack/" + route).then());
        assertRefused(unsigned("ssl_check=1").post("/slack/" + route).then());
        assertRefused(unsigned("").post("/slack/" + route).then());
    }

    @Test
    void doesNothingOfWhatWasChangedOnItsWay() {
        var body = body("1");
        var time = String.valueOf(Instant.now().getEpochSecond());
        var signature = new SlackSignature.Generator(SlackServed.SECRET).generate(time, body);
        var changed = body.replace("denied", "Denied");
        assertRefused(headers(time, signature).body(changed).post("/slack/events").then());
        assertRefused(headers(time, signature.replace("v0=", "v1=")).body(body).post("/slack/events").then());
        assertRefused(headers(time, signature).header("X-Slack-Signature", signature).body(body)
                .post("/slack/events").then());
        assertThat(waiting.answered).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', quoteCharacter = '~', textBlock = """
                                                                  events      # {"type":
                                                                  events      # []
                                                                  events      # {"type":"event_callback"} more
                                                                  events      # {}
                                                                  commands    # text=%ZZ
                                                                  commands    # text=why
                                                                  interactive # payload=
                                                                  interactive # payload=%7B
                                                                  interactive # other=1
                                                                  """)
    void refusesForEverWhatCannotBeRead(String route, String body) {
        post(route, body).statusCode(400).header("X-Slack-No-Retry", "1");
    }

    @Test
    void refusesWhatIsTooLarge() {
        post("events", "x".repeat(256 * 1024 + 1)).statusCode(413).header("X-Slack-No-Retry", "1");
        post("events", "x".repeat(256 * 1024)).statusCode(400);
    }

    @Test
    void answersAFirstDeliveryThatSaysItIsARetry() throws InterruptedException {
        signed(body("2"), now()).header("X-Slack-Retry-Num", "1").header("X-Slack-Retry-Reason", "connection_failed")
                .post("/slack/events").then().statusCode(200).body(equalTo(""))
                .header("X-Slack-No-Retry", nullValue());
        assertThat(answered().text()).isEqualTo("Why was it denied?");
        for (var retry : new String[]{"1", "2", "3"}) {
            signed(body("2"), now()).header("X-Slack-Retry-Num", retry).post("/slack/events").then().statusCode(200);
        }
        post("events", body("3")).statusCode(200);
        assertThat(answered().message()).contains("3.0");
    }

    @Test
    void takesUnknownEvents() {
        post("events", SlackEvents.event("E9", "{'type':'of_next_year'}").toString()).statusCode(200)
                .body(equalTo(""));
    }

    @Test
    void answersACommand() throws InterruptedException {
        post("commands", "team_id=T1&channel_id=C1&user_id=U1&command=%2Fask&text=Why+was+it+denied%3F+%E2%80%94"
                + "&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2F1&trigger_id=1.2.3").statusCode(200)
                .body(equalTo(""));
        assertThat(answered().text()).isEqualTo("Why was it denied? —");
    }

    @Test
    void saysWhatIsWrongWithAForm() {
        var payload = "{\"type\":\"view_submission\",\"view\":{\"callback_id\":\"pincite_reason\",\"state\":{\"values\":{}}}}";
        post("interactive", "payload=" + URLEncoder.encode(payload, StandardCharsets.UTF_8)).statusCode(200)
                .contentType("application/json").body("response_action", equalTo("errors"))
                .body("errors.reason", containsString("wrong"));
    }

    @Test
    void acknowledgesAtOnceWhileAnswersTakeLong() throws Exception {
        waiting.mayAnswer = new CountDownLatch(1);
        var client = HttpClient.newHttpClient();
        var warm = IntStream.range(0, 20).mapToObj(each -> send(client, body("1" + each))).toList();
        warm.forEach(CompletableFuture::join);
        var sent = IntStream.range(0, 50).mapToObj(each -> send(client, body("2" + each))).toList();
        long slowest = sent.stream().mapToLong(CompletableFuture::join).max().orElseThrow();
        assertThat(waiting.answered).isEmpty();
        assertThat(slowest).as("milliseconds of the slowest of 50; Slack waits for three seconds").isLessThan(3_000);
        waiting.mayAnswer.countDown();
        for (int each = 0; each < warm.size() + sent.size(); each++) {
            answered();
        }
    }

    /** Milliseconds until it is acknowledged. */
    private static CompletableFuture<Long> send(HttpClient client, String body) {
        var time = String.valueOf(now());
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/slack/events"))
                .header("X-Slack-Request-Timestamp", time)
                .header("X-Slack-Signature", new SlackSignature.Generator(SlackServed.SECRET).generate(time, body))
                .POST(BodyPublishers.ofString(body)).build();
        long began = System.nanoTime();
        return client.sendAsync(request, BodyHandlers.ofString()).thenApply(response -> {
            assertThat(response.statusCode()).isEqualTo(200);
            return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
        });
    }

    /** Its question is waited for, or the next test would take it for its own. */
    @Test
    void countsWhatComes() throws InterruptedException {
        post("events", body("4"));
        post("events", body("4"));
        unsigned("{}").post("/slack/events");
        given().get("/q/metrics").then().statusCode(200)
                .body(containsString("pincite_slack_requests_total{outcome=\"accepted\"}"))
                .body(containsString("pincite_slack_requests_total{outcome=\"duplicate\"}"))
                .body(containsString("pincite_slack_requests_total{outcome=\"ignored\"}"))
                .body(containsString("pincite_slack_requests_total{outcome=\"refused\"}"))
                .body(containsString("pincite_slack_inbox "));
        answered();
    }

    @Test
    void logsNeitherTextNorToken() throws InterruptedException {
        var logged = new LinkedBlockingQueue<String>();
        var handler = new Handler() {
            @Override
            public void publish(LogRecord record) {
                logged.add(record.getLevel() + " " + record.getMessage() + " " + record.getThrown());
            }

            @Override
            public void flush() {
            }

            @Override
            public void close() {
            }
        };
        Logger.getLogger("").addHandler(handler);
        try {
            post("events", body("5").replace("denied", WORDS)).statusCode(200);
            answered();
            post("events", "{\"type\":\"event_callback\",\"event\":\"" + WORDS + "\"}").statusCode(400);
            unsigned(WORDS).post("/slack/events").then().statusCode(401);
        } finally {
            Logger.getLogger("").removeHandler(handler);
        }
        assertThat(logged)
                .noneMatch(line -> line.contains(WORDS) || line.contains(SlackServed.SECRET) || line.contains("xoxb-"));
    }

    private SlackQuestion answered() throws InterruptedException {
        var answered = waiting.answered.poll(SOON, TimeUnit.SECONDS);
        assertThat(answered).as("was answered").isNotNull();
        return answered;
    }

    private static String body(String message) {
        return SlackEvents.mention("E" + message, message + ".0").toString();
    }

    private static long now() {
        return Instant.now().getEpochSecond();
    }

    private static ValidatableResponse post(String route, String body) {
        return signed(body, now()).post("/slack/" + route).then();
    }

    private static RequestSpecification signed(String body, long time) {
        var signature = new SlackSignature.Generator(SlackServed.SECRET).generate("" + time, body);
        return headers("" + time, signature).body(body);
    }

    private static RequestSpecification headers(String time, String signature) {
        return unsigned("").header("X-Slack-Request-Timestamp", time).header("X-Slack-Signature", signature);
    }

    private static RequestSpecification unsigned(String body) {
        return given().contentType("application/json; charset=utf-8").body(body);
    }

    private static void assertRefused(ValidatableResponse response) {
        response.statusCode(401).contentType("application/json").header("X-Slack-No-Retry", "1")
                .body("error", equalTo("invalid request"));
    }
}
