package pincite.channel.slack.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.junit.main.QuarkusMainLauncher;
import io.quarkus.test.junit.main.QuarkusMainTest;
import pincite.OwnFolders;
import pincite.channel.slack.SlackSettings;

@QuarkusMainTest
@TestProfile(OwnFolders.class)
class SlackStartTest {

    /** A token, but nothing to prove requests by. */
    private static final Map<String, String> UNSIGNED = Map.of("pincite.slack.bot-token", "xoxb-of-the-tests",
            "quarkus.http.test-port", "0", "quarkus.http.port", "0");

    /** Commands that were launched before in the same process listen to nothing. */
    @BeforeEach
    void listen() throws IOException {
        OwnFolders.begin();
        System.clearProperty("quarkus.http.host-enabled");
        UNSIGNED.forEach(System::setProperty);
    }

    @AfterEach
    void forget() {
        UNSIGNED.keySet().forEach(System::clearProperty);
    }

    @Test
    @Timeout(60)
    void doesNotServeUnsigned(QuarkusMainLauncher pincite) {
        var result = pincite.launch("serve");
        assertThat(result.exitCode()).isNotZero();
        assertThat(result.getErrorOutput() + result.getOutput()).contains("Set it (it is on the app's page")
                .doesNotContain("xoxb-");
    }

    @Test
    void asksNonethelessOnTheCommandLine(QuarkusMainLauncher pincite) {
        assertThat(pincite.launch("ask", "What is Ceffu?").exitCode()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"bot-token, xoxb-1", "client-id, 1.2", "signing-secret, ' '"})
    void refusesToBeOpenToAnybody(String setting, String value) {
        var config = SlackSettings.of(setting, value);
        assertThat(SlackReception.isSetUp(config)).isTrue();
        assertThatThrownBy(() -> SlackReception.refuseUnsigned(config)).isInstanceOf(SlackStartException.class)
                .hasMessageContaining("pincite.slack.signing-secret");
    }

    @ParameterizedTest
    @CsvSource({"signing-secret, 8f74", "signing-secret-previous, 8f74", "app-token, xapp-1"})
    void startsWhereRequestsAreProved(String setting, String value) {
        SlackReception.refuseUnsigned(SlackSettings.of(setting, value, "bot-token", "xoxb-1"));
    }

    @Test
    void isNotThereUnlessItIsSetUp() {
        assertThat(SlackReception.isSetUp(SlackSettings.of("workers", "3"))).isFalse();
    }
}
