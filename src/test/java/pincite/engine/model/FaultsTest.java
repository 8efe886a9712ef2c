package pincite.engine.model;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.stubbing.Scenario;

import pincite.answer.writer.ModelFailedException;

/** Whatever a provider does, the one who asks knows within the deadline, and why. */
class FaultsTest {

    private static final Duration DEADLINE = Duration.ofMillis(800);
    /** Beyond the deadline: a machine that builds is slow; measured are some milliseconds. */
    private static final Duration MARGIN = Duration.ofMillis(500);
    private static final String GOOD = WireFormats.openAi(ModelCase.ANSWER);
    private static final String LATE = "did not answer within 800 ms";
    private static final String UNREADABLE = "sent something that is no answer";
    private static final String BROKE_OFF = "broke off in the middle of its answer";
    private static final String OUT_OF_FORM = "did not keep to the form of an answer";
    private static final int MEGABYTE = 1024 * 1024;

    @RegisterExtension
    static final WireMockExtension HTTP = WireMockExtension.newInstance()
            .options(wireMockConfig().dynamicPort().maxRequestJournalEntries(10)).build();

    static Stream<Arguments> faults() {
        return Stream.of(
                row("reset", status(200).withFault(Fault.CONNECTION_RESET_BY_PEER), "cannot be reached", 2),
                row("empty reply", status(200).withFault(Fault.EMPTY_RESPONSE), "cannot be reached", 2),
                row("garbage, then closed", status(200).withFault(Fault.RANDOM_DATA_THEN_CLOSE), "cannot be reached",
                        2),
                row("silence", ok(GOOD).withFixedDelay(5_000), LATE, 1),
                row("a drip", ok(GOOD).withChunkedDribbleDelay(100, 5_000), LATE, 1),
                row("an endless stream", ok("data: {}\n\n".repeat(500)).withChunkedDribbleDelay(500, 60_000), LATE, 1),
                row("HTML", ok("<html><body>Sign in</body></html>").withHeader("Content-Type", "text/html"), UNREADABLE,
                        1),
                row("nothing", ok(""), UNREADABLE, 1),
                row("other JSON", ok("{\"message\": \"hello\"}"), UNREADABLE, 1),
                row("events of other JSON", ok("data: {\"message\": \"hello\"}\n\n"), BROKE_OFF, 1),
                row("malformed events", ok("data: {\"choices\":[{\"delta\n\ndata: nonsense\n\n"), UNREADABLE, 1),
                row("an error event", ok(WireFormats.openAiPieces("{\"answered\"")
                        + "event: error\ndata: {\"message\":\"secret text\"}\n\n"), "reported an error", 1),
                row("an error without a name", ok("data: {\"error\": {\"message\":\"secret text\"}}\n\n"),
                        "reported an error", 1),
                row("cut before the end", ok(WireFormats.openAiPieces(ModelCase.ANSWER)), BROKE_OFF, 1),
                row("cut, but told as whole", ok(WireFormats.openAi("{\"answered\": true, \"statements\": [")),
                        BROKE_OFF,
                        1),
                row("another form", answer("{\"answer\": \"Ann Lee\"}"), OUT_OF_FORM, 1),
                row("a list", answer("[{\"answered\": true}]"), OUT_OF_FORM, 1),
                row("words only", answer("Ann Lee left."), BROKE_OFF, 1),
                row("no answer that has statements",
                        answer("{\"answered\": false, \"statements\": [{\"sentences\": [1], \"text\": \"x\"}]}"),
                        OUT_OF_FORM, 1),
                row("an answer without statements", answer("{\"answered\": true, \"statements\": []}"), OUT_OF_FORM, 1),
                row("the same field twice", answer("{\"answered\": true, \"answered\": false, \"statements\": []}"),
                        OUT_OF_FORM, 1),
                row("numbers as words", answer(statement("\"1\"", "Ann Lee left.")), OUT_OF_FORM, 1),
                row("no numbers", answer(statement("", "Ann Lee left.")), OUT_OF_FORM, 1),
                row("a huge number", answer(statement("9999999999", "Ann Lee left.")), OUT_OF_FORM, 1),
                row("an empty text", answer(statement("1", " ")), OUT_OF_FORM, 1),
                row("unknown sentences", answer(statement("99, 1", "Ann Lee left.")),
                        "cited sentences that it was not given", 1),
                row("sentence 0", answer(statement("0", "Ann Lee left.")), "cited sentences that it was not given", 1),
                row("NUL as an escape", answer(statement("1", "Ann\\u0000 Lee left.")), "wrote more than plain text",
                        1),
                row("invisible signs", answer(statement("1", "Ann\u202e Lee left.")), "wrote more than plain text", 1),
                row("a link", answer(statement("1", "See [this](https://evil.example).")), "wrote more than plain text",
                        1),
                row("NUL bytes", ok("data: \0\0\0\n\n"), UNREADABLE, 1),
                row("invalid UTF-8", ok("").withBody(invalid()), "wrote more than plain text", 1),
                row("cut off for length", ok(WireFormats.openAi(ModelCase.ANSWER, "length")), "was cut off", 1),
                row("a content filter", ok(WireFormats.openAi(ModelCase.ANSWER, "content_filter")), "content filter",
                        1),
                row("an unknown end", ok(WireFormats.openAi(ModelCase.ANSWER, "boredom")), BROKE_OFF, 1),
                row("a tool call",
                        ok("data: {\"choices\":[{\"index\":0,\"delta\":{\"tool_calls\":[{\"index\":0,\"id\":\"1\","
                                + "\"type\":\"function\",\"function\":{\"name\":\"rm\",\"arguments\":\"{}\"}}]}}]}\n\n"
                                + "data: {\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"tool_calls\"}]}\n\ndata: [DONE]\n\n"),
                        "called a tool", 1),
                row("302", status(302).withHeader("Location", "/elsewhere"), "sent no answer (302)", 1),
                row("400", status(400), "refused the request (400)", 1),
                row("401", status(401).withBody("{\"error\":\"no such key: " + FixedModelConfig.KEY + "\"}"),
                        "refused the key (401)", 1),
                row("403", status(403), "refused access (403)", 1),
                row("404", status(404), "is not known at its address (404)", 1),
                row("429", status(429), "is overloaded (429)", 2),
                row("429, in 0 s", after("0"), "is overloaded (429)", 2),
                row("429, in 1 s", after("1"), "is overloaded (429)", 1),
                row("429, in -1 s", after("-1"), "is overloaded (429)", 2),
                row("429, in 10^9 s", after("1000000000"), "is overloaded (429)", 1),
                row("429, in 10^30 s", after("1" + "0".repeat(30)), "is overloaded (429)", 1),
                row("429, now", after("Sun, 1 Mar 2026 12:00:00 GMT"), "is overloaded (429)", 2),
                row("429, years ago", after("Tue, 3 Jun 2008 11:05:30 GMT"), "is overloaded (429)", 2),
                row("429, in years", after("Sun, 1 Mar 2099 12:00:00 GMT"), "is overloaded (429)", 1),
                row("429, some day", after("soon"), "is overloaded (429)", 2),
                row("500", status(500), "is out of order (500)", 2),
                row("502", status(502), "is out of order (502)", 2),
                row("503", status(503), "is out of order (503)", 2),
                row("529", status(529), "is overloaded (529)", 2));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("faults")
    void endsInTimeWithAReason(String name, ResponseDefinitionBuilder response, String because, int calls) {
        HTTP.stubFor(any(anyUrl()).willReturn(response));
        long start = System.nanoTime();
        var asked = openAi(HTTP.baseUrl());
        var failure = catchThrowable(asked::ask);
        var took = Duration.ofNanos(System.nanoTime() - start);

        assertThat(failure).isInstanceOfSatisfying(ModelFailedException.class, failed -> {
            assertThat(failed).hasMessageContaining(because);
            assertThat(failed.use().calls()).isEqualTo(calls);
            assertThat(failed.use().provider()).isEqualTo("openai");
        });
        assertThat(took).isLessThan(DEADLINE.plus(MARGIN));
        assertThat(HTTP.getAllServeEvents()).hasSize(calls);
        assertThat(failure).hasStackTraceContaining("ModelFailedException");
        assertThat(trace(failure)).doesNotContain(FixedModelConfig.KEY, "secret text", HTTP.baseUrl());
    }

    static Stream<Arguments> big() {
        var event = "data: {\"choices\":[],\"padding\":\"" + "x".repeat(MEGABYTE / 64) + "\"}\n\n";
        return Stream.of(row("events", ok(event.repeat(50 * 64)), "sent more than 256 KB", 1),
                row("one line", ok("data: " + "x".repeat(50 * MEGABYTE)), "sent more than 256 KB", 1),
                row("blank lines", ok("\n".repeat(50 * MEGABYTE)), "sent more than 256 KB", 1),
                row("an error", status(400).withBody("x".repeat(50 * MEGABYTE)), "refused the request (400)", 1));
    }

    @ParameterizedTest(name = "50 MB, {0}")
    @MethodSource("big")
    void isReadToTheLimitAndNoFurther(String name, ResponseDefinitionBuilder response, String because, int calls) {
        HTTP.stubFor(any(anyUrl()).willReturn(response));
        var failure = catchThrowable(new ModelCase(FixedModelConfig.of("openai", HTTP.baseUrl()))::ask);
        assertThat(failure).isInstanceOf(ModelFailedException.class).hasMessage(because);
    }

    @Test
    void aRefusedConnectionEndsWithAReason() {
        var failure = catchThrowable(openAi("http://127.0.0.1:1")::ask);
        assertThat(failure).isInstanceOf(ModelFailedException.class).hasMessage("cannot be reached");
    }

    @Test
    void anUnknownNameEndsWithAReason() {
        var failure = catchThrowable(openAi("http://nobody.invalid")::ask);
        assertThat(failure).isInstanceOf(ModelFailedException.class)
                .hasMessage("is not known to the network by its name");
    }

    @Test
    void aServerWithoutTlsEndsWithAReason() {
        HTTP.stubFor(any(anyUrl()).willReturn(ok(GOOD)));
        var failure = catchThrowable(openAi(HTTP.baseUrl().replace("http:", "https:"))::ask);
        assertThat(failure).isInstanceOf(ModelFailedException.class).hasMessageContaining("TLS");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("passing")
    void isAskedAgainOnceWhereThatMayHelp(String name, ResponseDefinitionBuilder first, Duration paused) {
        HTTP.stubFor(any(anyUrl()).inScenario("passing").whenScenarioStateIs(Scenario.STARTED).willReturn(first)
                .willSetStateTo("well"));
        HTTP.stubFor(any(anyUrl()).inScenario("passing").whenScenarioStateIs("well").willReturn(ok(GOOD)));
        var asked = new ModelCase(FixedModelConfig.of("openai", HTTP.baseUrl()).within(Duration.ofSeconds(8)));
        var draft = asked.ask();
        assertThat(draft.proposals()).hasSize(2);
        assertThat(asked.told).hasSize(2);
        assertThat(draft.use().calls()).isEqualTo(2);
        assertThat(asked.time.slept()).isEqualTo(paused);
    }

    static Stream<Arguments> passing() {
        return Stream.of(Arguments.of("429 without a word", status(429), Duration.ofMillis(200)),
                Arguments.of("429, in 0 s", after("0"), Duration.ZERO),
                Arguments.of("429, in 1 s", after("1"), Duration.ofSeconds(1)),
                Arguments.of("429, in 2 s as a date", after("Sun, 1 Mar 2026 12:00:02 GMT"), Duration.ofSeconds(2)),
                Arguments.of("429, some day", after("soon"), Duration.ofMillis(200)),
                Arguments.of("503, in 1 s", status(503).withHeader("Retry-After", "1"), Duration.ofSeconds(1)),
                Arguments.of("reset", status(200).withFault(Fault.CONNECTION_RESET_BY_PEER), Duration.ofMillis(200)));
    }

    @Test
    void whatLeftBeforeTheStreamBrokeHasLeft() {
        HTTP.stubFor(any(anyUrl()).willReturn(ok(WireFormats.openAiPieces(ModelCase.ANSWER))));
        var asked = openAi(HTTP.baseUrl());
        assertThat(catchThrowable(asked::ask)).isInstanceOf(ModelFailedException.class);
        assertThat(asked.told).hasSize(2);
    }

    @Test
    void aListenerThatGoesAwayEndsTheCallAndIsNoFaultOfTheModel() {
        HTTP.stubFor(any(anyUrl()).willReturn(ok(GOOD).withChunkedDribbleDelay(50, 5_000)));
        var asked = new ModelCase(FixedModelConfig.of("openai", HTTP.baseUrl()));
        long start = System.nanoTime();
        assertThat(catchThrowable(() -> asked.writer().write(ModelCase.retrieval(), proposal -> {
            throw new IllegalStateException("went away");
        }))).isInstanceOf(IllegalStateException.class).hasMessage("went away");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void anInterruptedQuestionEndsAtOnce() {
        HTTP.stubFor(any(anyUrl()).willReturn(ok(GOOD).withFixedDelay(500)));
        Thread.currentThread().interrupt();
        var failure = catchThrowable(openAi(HTTP.baseUrl())::ask);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(failure).isInstanceOf(ModelFailedException.class).hasMessage("was not waited for");
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
                                            nothing     | ''                                                                          | did not answer within 2 s
                                            a beginning | HTTP/1.1 200 OK#Content-Type: text/event-stream##data: {"choices":[]}##     | did not answer within 2 s
                                            no chunk    | HTTP/1.1 200 OK#Transfer-Encoding: chunked##no chunk##                      | broke off in the middle of its answer
                                            """)
    void whatIsGivenUpIsHungUp(String name, String sent, String because) throws Exception {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var hungUp = CompletableFuture.supplyAsync(() -> isHungUp(server, sent.replace("#", "\r\n")));
            // Long enough to have connected on a machine that is busy.
            var asked = new ModelCase(FixedModelConfig.of("openai", "http://localhost:" + server.getLocalPort())
                    .within(Duration.ofSeconds(2)));
            assertThat(catchThrowable(asked::ask)).hasMessage(because);
            assertThat(hungUp).succeedsWithin(Duration.ofSeconds(5)).isEqualTo(true);
        }
    }

    /** Sends something and then nothing, and waits for the other side to end it. */
    private static boolean isHungUp(ServerSocket server, String sent) {
        try (var socket = server.accept()) {
            socket.setSoTimeout(3_000);
            socket.getOutputStream().write(sent.getBytes(StandardCharsets.UTF_8));
            socket.getInputStream().readAllBytes();
            return true;
        } catch (SocketTimeoutException e) {
            return false;
        } catch (SocketException e) {
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Arguments row(String name, ResponseDefinitionBuilder response, String because, int calls) {
        return Arguments.of(name, response, because, calls);
    }

    private static ResponseDefinitionBuilder status(int status) {
        return aResponse().withStatus(status);
    }

    private static ResponseDefinitionBuilder ok(String body) {
        return status(200).withHeader("Content-Type", "text/event-stream").withBody(body);
    }

    private static ResponseDefinitionBuilder answer(String answer) {
        return ok(WireFormats.openAi(answer));
    }

    private static ResponseDefinitionBuilder after(String header) {
        return status(429).withHeader("Retry-After", header);
    }

    private static String statement(String numbers, String text) {
        return "{\"answered\": true, \"statements\": [{\"sentences\": [" + numbers + "], \"text\": \"" + text + "\"}]}";
    }

    /** A text in Latin-1 where UTF-8 belongs. */
    private static byte[] invalid() {
        return WireFormats.openAi(statement("1", "Ann Leé left.")).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static ModelCase openAi(String baseUrl) {
        return new ModelCase(FixedModelConfig.of("openai", baseUrl).within(DEADLINE));
    }

    private static String trace(Throwable failure) {
        var trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }
}
