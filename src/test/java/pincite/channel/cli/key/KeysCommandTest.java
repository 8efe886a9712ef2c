package pincite.channel.cli.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.junit.main.QuarkusMainLauncher;
import io.quarkus.test.junit.main.QuarkusMainTest;
import pincite.OwnFolders;

@QuarkusMainTest
@TestProfile(OwnFolders.class)
class KeysCommandTest {

    @BeforeEach
    void begin() throws IOException {
        OwnFolders.begin();
    }

    @Test
    void aKeyIsPrintedOnceAndListedWithoutItself(QuarkusMainLauncher pincite) {
        var added = pincite.launch("keys", "add", "desk-bot", "--scopes", "ask,add", "--groups", "desk,legal",
                "--expires", "90d");
        assertThat(added.exitCode()).isZero();
        assertThat(added.getOutput().strip()).matches("pck_[0-9a-f]{8}_[A-Za-z0-9_-]{43}");
        assertThat(added.getErrorOutput()).contains("This is the first key");
        var prefix = added.getOutput().substring(4, 12);
        assertThat(pincite.launch("keys", "list").getOutput()).contains(prefix, "valid", "desk-bot", "ask,add",
                "desk,legal").doesNotContain(added.getOutput().strip().substring(13));
        assertThat(pincite.launch("keys", "list", "--json").getOutput()).contains("\"prefix\":\"" + prefix + "\"",
                "\"scopes\":[\"ask\",\"add\"]", "\"state\":\"valid\"").doesNotContain("pck_");
    }

    @Test
    void whatIsRevokedIsSaidToBeAndNothingTwice(QuarkusMainLauncher pincite) {
        assertThat(pincite.launch("keys", "add", "desk-bot", "--json").getOutput()).contains("\"key\":\"pck_");
        assertThat(pincite.launch("keys", "add", "desk-bot").getErrorOutput()).doesNotContain("first key");
        var third = pincite.launch("keys", "add", "desk-bot");
        assertThat(third.exitCode()).isEqualTo(1);
        assertThat(third.getErrorOutput()).contains("There are two keys of 'desk-bot' already");
        assertThat(pincite.launch("keys", "revoke", "desk-bot").exitCode()).isZero();
        assertThat(pincite.launch("keys", "revoke", "desk-bot").exitCode()).isEqualTo(1);
        assertThat(pincite.launch("keys", "list").getOutput()).contains("revoked");
    }

    @ParameterizedTest
    @ValueSource(strings = {"keys", "keys add", "keys add bot --scopes ask,write", "keys add bot --scopes ASK",
            "keys add bot --groups -a", "keys add bot --expires soon", "keys add bot --expires 2020-01-01",
            "keys add bot --expires 0d", "keys add bot --everything --groups a", "keys revoke"})
    void refusesWrongUse(String line, QuarkusMainLauncher pincite) {
        assertThat(pincite.launch(line.split(" ")).exitCode()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"1d, 86400", "2026-01-03, 158155", "2026-01-02, 71755"})
    void aDayIsTheLastOne(String typed, long seconds) {
        var now = Instant.parse("2026-01-02T04:04:05Z");
        assertThat(Expiry.of(typed, now)).contains(now.plus(Duration.ofSeconds(seconds)));
    }
}
