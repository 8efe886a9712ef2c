package pincite.channel.http.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import pincite.access.Right;
import pincite.key.Grant;
import pincite.key.Keys;
import pincite.key.TestKeys;

class OpenDoorsTest {

    @TempDir
    Path folder;

    private Keys keys() {
        return TestKeys.in(folder.resolve("keys"));
    }

    private void addKey() {
        keys().add("desk", Grant.of(Set.of(Right.ASK), Set.of()), Optional.empty());
    }

    private Doors doors(boolean required) {
        return new Doors(required, false, keys());
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1", "::1"})
    void nothingIsAskedForOnThisMachineWhereNothingIsConfigured(String host) {
        assertThat(doors(false).areShut()).isFalse();
        assertThatCode(() -> doors(false).refuseOpen(host)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.168.1.5", "pincite.example"})
    void openToOthersItDoesNotStartWithoutAKey(String host) {
        assertThatThrownBy(() -> doors(false).refuseOpen(host)).isInstanceOf(OpenDoorsException.class)
                .hasMessageContainingAll(host, "pincite keys add", "127.0.0.1");
        assertThatCode(() -> doors(true).refuseOpen(host)).doesNotThrowAnyException();
        addKey();
        assertThatCode(() -> doors(false).refuseOpen(host)).doesNotThrowAnyException();
    }

    @Test
    void theFirstKeyShutsThemAndNothingOpensThemAgain() throws IOException {
        var doors = doors(false);
        assertThat(doors.areShut()).isFalse();
        addKey();
        assertThat(doors.areShut()).isTrue();
        keys().revoke("desk");
        assertThat(doors(false).areShut()).isTrue();
        Files.delete(folder.resolve("keys/keys.json"));
        assertThat(doors.areShut()).isTrue();
    }
}
