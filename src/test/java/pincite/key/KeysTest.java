package pincite.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import pincite.access.Caller;
import pincite.access.Readership;
import pincite.access.Right;
import pincite.disk.DiskException;
import pincite.record.AnswerDocuments;

class KeysTest {

    private static final Grant GRANT = Grant.of(Set.of(Right.ASK, Right.READ), Set.of("desk"));

    @TempDir
    Path folder;

    private Instant now = Instant.parse("2026-01-02T03:04:05Z");

    /** As another process has them. */
    private Keys opened() {
        return new Keys(() -> folder.resolve("keys"), AnswerDocuments.mapper(), () -> now);
    }

    private FreshKey added(String name) {
        return opened().add(name, GRANT, Optional.empty());
    }

    private String written() throws IOException {
        return Files.readString(folder.resolve("keys/keys.json"));
    }

    @Test
    void whoHasAKeyIsItsNameWithItsScopesAndGroups() {
        assertThat(opened().caller(added("desk-bot").text()))
                .contains(new Caller("key:desk-bot", Set.of(Right.ASK, Right.READ), Readership.of(Set.of("desk"))));
    }

    @Test
    void oneThatReadsEverythingDoes() {
        var fresh = opened().add("archive", Grant.ofEverything(Set.of(Right.READ)), Optional.empty());
        assertThat(opened().caller(fresh.text())).map(Caller::readership).contains(Readership.EVERYTHING);
    }

    @Test
    void theKeyItselfIsKeptNowhere() throws IOException {
        var text = added("desk-bot").text();
        assertThat(text).matches("pck_[0-9a-f]{8}_[A-Za-z0-9_-]{43}");
        assertThat(written()).doesNotContain(text, text.substring(13)).contains(text.substring(4, 12));
    }

    @Test
    void whatGoesOnIsDoneWithWhatTheNewestKeyGrantsAndEndsWithTheLast() {
        added("desk-bot");
        var stored = new Caller("key:desk-bot", Set.of(Right.ASK), Readership.EVERYTHING);
        assertThat(opened().keeps(stored)).isTrue();
        assertThat(opened().keeps(Caller.MACHINE)).isFalse();
        assertThat(opened().now(stored)).map(Caller::readership).contains(Readership.of(Set.of("desk")));
        opened().add("desk-bot", Grant.of(Set.of(Right.ASK), Set.of("press")), Optional.empty());
        assertThat(opened().now(stored)).map(Caller::readership).contains(Readership.of(Set.of("press")));
        opened().revoke("desk-bot");
        assertThat(opened().now(stored)).isEmpty();
    }

    @Test
    void noTwoKeysAreAlike() {
        assertThat(IntStream.range(0, 200).mapToObj(number -> Secret.random().text())).doesNotHaveDuplicates();
    }

    @Test
    void onlyItsOwnerMayReadTheFile() throws IOException {
        added("desk-bot");
        assertThat(mode("keys")).isEqualTo("rwx------");
        assertThat(mode("keys/keys.json")).isEqualTo("rw-------");
    }

    private String mode(String file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(file)));
    }

    @Test
    void anotherProcessSeesANewKeyAndARevokedOneAtOnce() {
        var service = opened();
        assertThat(service.wereMade()).isFalse();
        var text = added("desk-bot").text();
        assertThat(service.caller(text)).isPresent();
        opened().revoke("desk-bot");
        assertThat(service.caller(text)).isEmpty();
    }

    @Test
    void whatIsNoKeyOfOursOpensNothing() {
        var text = added("desk-bot").text();
        var other = Secret.random().text();
        assertThat(List.of("", "pck_", other, text + "x", text.substring(1), text.toUpperCase(java.util.Locale.ROOT),
                text.substring(0, 13) + other.substring(13), " " + text))
                .allSatisfy(wrong -> assertThat(opened().caller(wrong)).isEmpty());
    }

    @Test
    void oneThatHasRunOutOpensNothing() {
        var fresh = opened().add("desk-bot", GRANT, Optional.of(now.plus(Duration.ofDays(1))));
        assertThat(opened().caller(fresh.text())).isPresent();
        now = now.plus(Duration.ofDays(1));
        assertThat(opened().caller(fresh.text())).isEmpty();
        assertThat(opened().all()).singleElement().returns(Key.State.EXPIRED, key -> key.state(now));
    }

    @Test
    void aNewKeyTakesTheOthersPlaceUnderOneName() {
        var before = added("desk-bot");
        var after = added("desk-bot");
        assertThatThrownBy(() -> added("desk-bot")).isInstanceOf(KeyException.class)
                .hasMessageContainingAll("two keys of 'desk-bot'", "pincite keys revoke " + before.key().prefix());
        assertThat(opened().revoke(before.key().prefix())).hasSize(1);
        assertThat(opened().caller(after.text())).map(Caller::id).contains("key:desk-bot");
        assertThat(added("desk-bot").isFirst()).isFalse();
    }

    @Test
    void aNameMeansAllItsKeys() {
        added("desk-bot");
        added("desk-bot");
        added("other");
        assertThat(opened().revoke("desk-bot")).hasSize(2);
        assertThat(opened().revoke("desk-bot")).isEmpty();
        assertThat(opened().all()).filteredOn(key -> key.state(now) == Key.State.VALID).hasSize(1);
    }

    @Test
    void thatKeysWereMadeIsKnownAfterTheLastIsRevoked() {
        assertThat(added("desk-bot").isFirst()).isTrue();
        opened().revoke("desk-bot");
        assertThat(opened().wereMade()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "0a1b2c3d", "-desk", "desk\nbot", "desk bot"})
    void refusesWhatIsNoName(String name) {
        assertThatThrownBy(() -> added(name)).isInstanceOf(KeyException.class);
        assertThat(opened().wereMade()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"keys\":[{}]}", "{\"keys\":[{\"prefix\":\"x\"}]}", "[]"})
    void whatCannotBeReadIsNotAsIfThereWereNone(String damaged) throws IOException {
        added("desk-bot");
        Files.writeString(folder.resolve("keys/keys.json"), damaged);
        assertThat(opened().wereMade()).isTrue();
        assertThatThrownBy(() -> opened().caller(Secret.random().text())).isInstanceOf(DiskException.class);
        assertThatThrownBy(() -> added("desk-bot")).isInstanceOf(DiskException.class);
    }
}
