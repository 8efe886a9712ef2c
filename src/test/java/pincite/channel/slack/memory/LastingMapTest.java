package pincite.channel.slack.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import pincite.disk.SetAside;

class LastingMapTest {

    @TempDir
    Path folder;

    @Test
    void lastsLongerThanTheProcess() {
        open(10).put("key", "value");
        open(10).put("another", "1");
        assertThat(open(10).get("key")).contains("value");
        assertThat(open(10).get("unknown")).isEmpty();
    }

    @Test
    void forgetsTheOldestAndDoesNotGrow() throws IOException {
        var map = open(3);
        for (int each = 0; each < 100; each++) {
            map.put("key" + each, "value");
        }
        assertThat(map.get("key96")).isEmpty();
        assertThat(open(3).get("key97")).contains("value");
        assertThat(Files.readAllLines(folder.resolve("map.txt"))).hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void refusesWhatItCouldNotReadAgain() {
        assertThatThrownBy(() -> open(3).put("a key", "value")).hasMessageContaining("'a key'");
        assertThatThrownBy(() -> open(3).put("key", "line\nbreak")).hasMessageContaining("blanks");
    }

    private LastingMap open(int most) {
        return LastingMap.in(folder, "map.txt", most, new SetAside());
    }
}
