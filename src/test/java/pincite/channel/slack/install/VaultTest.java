package pincite.channel.slack.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.ObjectMapper;

import pincite.channel.slack.SlackSettings;

class VaultTest {

    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);
    private static final String OTHER_KEY = Base64.getEncoder().encodeToString("x".repeat(32).getBytes());
    private static final Installation GIVEN = new Installation("T1", "xoxb-secret", "U0BOT", "A1",
            List.of("chat:write"));

    @TempDir
    Path folder;

    @Test
    void keepsATokenThatNobodyCanReadInTheFile() throws IOException {
        folder(KEY).store(GIVEN);
        assertThat(folder(KEY).find("T1")).contains(GIVEN);
        var file = folder.resolve("T1.locked");
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)).doesNotContain("xoxb", "U0BOT");
        assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
    }

    @Test
    void theSameIsLockedDifferentlyEachTime() {
        var vault = Vault.of(KEY);
        assertThat(vault.lock("T1", new byte[20])).isNotEqualTo(vault.lock("T1", new byte[20])).hasSize(12 + 20 + 16);
    }

    @Test
    void anotherKeyAnotherNameOrAChangedByteOpensNothing() throws IOException {
        folder(KEY).store(GIVEN);
        assertThatThrownBy(() -> folder(OTHER_KEY).find("T1")).isInstanceOf(InstallException.class)
                .hasMessageContaining("token-key").hasMessageNotContaining("xoxb");
        var bytes = Files.readAllBytes(folder.resolve("T1.locked"));
        Files.write(folder.resolve("T2.locked"), bytes);
        assertThatThrownBy(() -> folder(KEY).find("T2")).isInstanceOf(InstallException.class);
        bytes[bytes.length - 1] ^= 1;
        Files.write(folder.resolve("T1.locked"), bytes);
        assertThatThrownBy(() -> folder(KEY).find("T1")).isInstanceOf(InstallException.class);
        Files.write(folder.resolve("T1.locked"), new byte[3]);
        assertThatThrownBy(() -> folder(KEY).find("T1")).isInstanceOf(InstallException.class);
    }

    @Test
    void whatIsRemovedIsGone() {
        folder(KEY).store(GIVEN);
        folder(KEY).remove("T1");
        folder(KEY).remove("T1");
        assertThat(folder(KEY).find("T1")).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../T1", "", "t1", "T1/..", "T1.locked"})
    void findsNothingOutside(String team) {
        assertThat(folder(KEY).find(team)).isEmpty();
        folder(KEY).remove(team);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "AAAA", "not base64 at all, not even nearly, 32 by"})
    void refusesABadKey(String key) {
        assertThatThrownBy(() -> Vault.of(key)).isInstanceOf(InstallException.class).hasMessageContaining("32 bytes");
    }

    @Test
    void doesNotStartWithAClientAndNoKey() {
        for (var settings : List.of(SlackSettings.of("client-id", "1.2", "client-secret", "s"),
                SlackSettings.of("client-id", "1.2", "token-key", KEY),
                SlackSettings.of("client-id", "1.2", "client-secret", "s", "token-key", "short"))) {
            assertThatThrownBy(() -> new Installations(settings, new ObjectMapper()).check(null))
                    .isInstanceOf(InstallException.class).hasMessageContaining("token-key");
        }
        new Installations(SlackSettings.of(), new ObjectMapper()).check(null);
    }

    @Test
    void aStateIsGoodOnceForTenMinutesInItsBrowser() {
        var now = new AtomicReference<>(Instant.EPOCH);
        var states = new States(now::get);
        var state = states.begin();
        assertThat(states.redeem("another", state)).isFalse();
        assertThat(states.redeem("", "")).isFalse();
        assertThat(states.redeem(state, state)).isTrue();
        assertThat(states.redeem(state, state)).isFalse();
        var late = states.begin();
        now.set(Instant.EPOCH.plus(States.LIFE));
        assertThat(states.redeem(late, late)).isFalse();
        assertThat(states.redeem("never-given", "never-given")).isFalse();
    }

    private InstallationFolder folder(String key) {
        return new InstallationFolder(folder, key, new ObjectMapper());
    }
}
