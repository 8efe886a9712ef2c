package pincite.engine.model.call;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;

import pincite.answer.writer.ModelFailedException;
import pincite.engine.model.FixedModelConfig;
import pincite.engine.model.ModelCase;
import pincite.time.SkippingTime;

class AdmissionTest {

    private static final Duration WHILE = Duration.ofSeconds(10);
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
