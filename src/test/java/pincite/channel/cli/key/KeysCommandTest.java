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

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import pincite.OwnFolders;
import pincite.channel.cli.CommandsOfOneService;

@QuarkusTest
@TestProfile(OwnFolders.class)
class KeysCommandTest extends CommandsOfOneService {

    @BeforeEach
    void begin() throws IOException {
        OwnFolders.begin();
    }

    @Test
    void aKeyIsPrintedOnceAndListedWithoutItself() {
        var added = run("keys", "add", "desk-bot", "--scopes", "ask,add", "--groups", "desk,legal",
                "--expires", "90d");
        assertThat(added.exitCode()).isZero();
        assertThat(added.output().strip()).matches("pck_[0-9a-f]{8}_[A-Za-z0-9_-]{43}");
        assertThat(added.errors()).contains("This is the first key");
        var prefix = added.output().substring(4, 12);
        assertThat(run("keys", "list").output()).contains(prefix, "valid", "desk-bot", "ask,add",
                "desk,legal").doesNotContain(added.output().strip().substring(13));
        assertThat(run("keys", "list", "--json").output()).contains("\"prefix\":\"" + prefix + "\"",
                "\"scopes\":[\"ask\",\"add\"]", "\"state\":\"valid\"").doesNotContain("pck_");
    }

    @Test
    void whatIsRevokedIsSaidToBeAndNothingTwice() {
        assertThat(run("keys", "add", "desk-bot", "--json").output()).contains("\"key\":\"pck_");
        assertThat(run("keys", "add", "desk-bot").errors()).doesNotContain("first key");
        var third = run("keys", "add", "desk-bot");
        assertThat(third.exitCode()).isEqualTo(1);
        assertThat(third.errors()).contains("There are two keys of 'desk-bot' already");
        assertThat(run("keys", "revoke", "desk-bot").exitCode()).isZero();
        assertThat(run("keys", "revoke", "desk-bot").exitCode()).isEqualTo(1);
        assertThat(run("keys", "list").output()).contains("revoked");
    }

    @ParameterizedTest
    @ValueSource(strings = {"keys", "keys add", "keys add bot --scopes ask,write", "keys add bot --scopes ASK",
            "keys add bot --groups -a", "keys add bot --expires soon", "keys add bot --expires 2020-01-01",
            "keys add bot --expires 0d", "keys add bot --everything --groups a", "keys revoke"})
    void refusesWrongUse(String line) {
        assertThat(run(line.split(" ")).exitCode()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"1d, 86400", "2026-01-03, 158155", "2026-01-02, 71755"})
    void aDayIsTheLastOne(String typed, long seconds) {
        var now = Instant.parse("2026-01-02T04:04:05Z");
        assertThat(Expiry.of(typed, now)).contains(now.plus(Duration.ofSeconds(seconds)));
    }
}
