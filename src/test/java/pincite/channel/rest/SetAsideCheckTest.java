package pincite.channel.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.ObjectMapper;

import pincite.disk.Folder;
import pincite.disk.JsonLine;
import pincite.disk.LineFile;
import pincite.disk.SetAside;

class SetAsideCheckTest {

    @TempDir
    Path folder;

    private final SetAside setAside = new SetAside();

    @Test
    void countsWhatCannotBeReadAndIsDown() throws IOException {
        Files.writeString(folder.resolve("secret-id.jsonl"), "1\nx\n2\ny\n");
        new LineFile<>(new Folder(folder, "a number", "the.setting"), "secret-id.jsonl",
                new JsonLine<>(new ObjectMapper(), Integer.class), setAside).read();
        var response = new SetAsideCheck(setAside).call();
        assertThat(response.getStatus()).isEqualTo(Status.DOWN);
        assertThat(response.getData().orElseThrow()).containsEntry("the.setting", 2L).hasToString("{the.setting=2}");
    }

    @Test
    void isUpWithoutAWordWhereAllCanBeRead() {
        var response = new SetAsideCheck(setAside).call();
        assertThat(response.getStatus()).isEqualTo(Status.UP);
        assertThat(response.getData()).isEmpty();
    }
}
