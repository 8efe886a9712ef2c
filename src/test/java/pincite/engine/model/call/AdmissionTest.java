package pincite.engine.model.call;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.sun.net.httpserver.HttpServer;

import pincite.answer.writer.ModelFailedException;
import pincite.engine.model.FixedModelConfig;
import pincite.engine.model.ModelCase;
import pincite.time.SkippingTime;

class AdmissionTest {

    private static final Duration WHILE = Duration.ofSeconds(10);
    private static final int REQUESTS = 300;
    private static final Supplier<String> WELL = () -> "well";
    private static final Supplier<String> BADLY = () -> {
        throw CallFailure.of("badly");
    };

    @RegisterExtension
    static final WireMockExtension HTTP = WireMockExtension.newInstance()
            .options(wireMockConfig().dynamicPort().maxRequestJournalEntries(1)).build();

    private final SkippingTime time = new SkippingTime();
    private final Admission gate = new Admission(2, time);
    private int calls;

    @Test
    void oneMoreThanThereArePlacesIsRefusedAtOnce() {
        assertThat(gate.pass(() -> gate.pass(WELL))).isEqualTo("well");
        assertThatExceptionOfType(CallFailure.class).isThrownBy(() -> gate.pass(() -> gate.pass(() -> gate.pass(WELL))))
                .withMessage("is busy with other questions");
        assertThat(gate.pass(() -> gate.pass(WELL))).as("places are given back").isEqualTo("well");
    }

    @Test
    void fiveFailuresInARowCloseItForAWhile() {
        fail(4);
        gate.pass(WELL);
        fail(4);
        assertThat(gate.pass(WELL)).as("no five in a row").isEqualTo("well");
        fail(5);
        assertThatExceptionOfType(CallFailure.class).isThrownBy(() -> gate.pass(WELL))
                .withMessageContaining("left alone");
    }

    @Test
    void oneProbeInAWhileOpensItAgain() {
        fail(5);
        time.sleep(WHILE);
        fail(1);
        assertThatExceptionOfType(CallFailure.class).isThrownBy(() -> gate.pass(WELL))
                .withMessageContaining("left alone");
        time.sleep(WHILE);
        assertThat(gate.pass(() -> {
            assertThatExceptionOfType(CallFailure.class).as("beside the probe").isThrownBy(() -> gate.pass(WELL))
                    .withMessageContaining("left alone");
            return "probed";
        })).isEqualTo("probed");
        assertThat(gate.pass(WELL)).isEqualTo("well");
    }

    @Test
    void whatIsNotTheModelsFaultDoesNotCloseIt() {
        IntStream.range(0, 10).forEach(number -> assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> gate.pass(() -> {
                    throw new IllegalStateException("the listener went away");
                })));
        assertThat(gate.pass(WELL)).isEqualTo("well");
    }

    @Test
    void aStormIsNotMadeWorseByTryingAgain() {
        assertThat(callsOf(1_000, 0)).isEqualTo(1_001);
    }

    @Test
    void wherePartFailsATenthIsTriedAgain() {
        assertThat(callsOf(1_000, 2)).isBetween(1_000, 1_100);
        calls = 0;
        assertThat(callsOf(1_000, 10)).isBetween(1_000, 1_100);
    }

    @Test
    void inAStormTheProviderIsHardlyAsked() {
        HTTP.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(429)));
        var asked = new ModelCase(FixedModelConfig.of("openai", HTTP.baseUrl()));
        int sent = IntStream.range(0, 1_000).map(number -> callsOf(asked)).sum();
        assertThat(sent).as("five, and one of them again").isEqualTo(6);
        asked.time.sleep(WHILE);
        assertThat(callsOf(asked) + callsOf(asked)).as("one probe").isEqualTo(1);
    }

    /** Eight at a time; a third of what arrives is refused. */
    @ParameterizedTest(name = "{0}, Retry-After: {1}")
    @CsvSource({"429, ''", "429, 0", "429, -1", "429, 1000000000", "429, 'Wed, 21 Oct 2015 07:28:00 GMT'", "500, ''",
            "503, 0"})
    void manyAtATimeAreTriedAgainATenthAtMost(int status, String after) throws Exception {
        var arrived = new AtomicInteger();
        var provider = refusingEachThird(arrived, status, after);
        try {
            var asked = new ModelCase(
                    FixedModelConfig.of("openai", "http://127.0.0.1:" + provider.getAddress().getPort()));
            var pool = Executors.newFixedThreadPool(8);
            pool.invokeAll(Collections.nCopies(REQUESTS, () -> ask(asked)));
            pool.shutdown();
            assertThat(arrived.get()).isBetween(1, REQUESTS * 11 / 10);
        } finally {
            provider.stop(0);
        }
    }

    private static boolean ask(ModelCase asked) {
        try {
            asked.writer().write(ModelCase.retrieval(), proposal -> {
            });
            return true;
        } catch (ModelFailedException refused) {
            return false;
        }
    }

    private static HttpServer refusingEachThird(AtomicInteger arrived, int status, String after) throws IOException {
        var provider = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        var good = ModelCase.streamed().getBytes(StandardCharsets.UTF_8);
        provider.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            boolean isRefused = arrived.incrementAndGet() % 3 == 0;
            exchange.getResponseHeaders().add("Content-Type", "text/event-stream");
            if (!after.isEmpty()) {
                exchange.getResponseHeaders().add("Retry-After", after);
            }
            exchange.sendResponseHeaders(isRefused ? status : 200, isRefused ? -1 : good.length);
            if (!isRefused) {
                exchange.getResponseBody().write(good);
            }
            exchange.close();
        });
        provider.setExecutor(Executors.newFixedThreadPool(8, AdmissionTest::daemon));
        provider.start();
        return provider;
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work);
        thread.setDaemon(true);
        return thread;
    }

    private static int callsOf(ModelCase asked) {
        return catchThrowableOfType(ModelFailedException.class, asked::ask).use().calls();
    }

    /** @param well how many calls go well for one that does not */
    private int callsOf(int requests, int well) {
        var retry = new Retry(time);
        var deadline = Deadline.in(Duration.ofDays(1), time);
        for (int request = 0; request < requests; request++) {
            try {
                retry.call(deadline, () -> call(well));
            } catch (CallFailure storm) {
                assertThat(storm).hasMessageContaining("429");
            }
        }
        return calls;
    }

    private String call(int well) {
        calls++;
        if (calls % (well + 1) == 0) {
            throw CallFailure.status(429, Optional.of(Duration.ZERO));
        }
        return "well";
    }

    private void fail(int times) {
        IntStream.range(0, times).forEach(
                time -> assertThatExceptionOfType(CallFailure.class).isThrownBy(() -> gate.pass(BADLY))
                        .withMessage("badly"));
    }
}
