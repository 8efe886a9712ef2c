package pincite.channel.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;

import pincite.disk.Folder;

class ProblemsTest {

    @Test
    void aDiskThatCannotBeUsedIsUnavailableAndSaysNothingOfTheMachine() {
        var failure = new Folder(Path.of("/secret/place"), "an answer", "pincite.answers.folder").failure("keep",
                new IOException("No space left on device"));
        try (var response = new Problems().broken(failure)) {
            assertThat(response.getStatus()).isEqualTo(503);
            assertThat(response.getHeaderString("Retry-After")).isNotBlank();
            assertThat(response.getEntity().toString()).contains("could not keep an answer just now")
                    .doesNotContain("secret", "No space");
        }
    }

    @Test
    void whatTheEndOfTheServiceCutsOffIsUnavailable() {
        try (var response = new Problems().cancelled(new CancellationException("The service is being stopped."))) {
            assertThat(response.getStatus()).isEqualTo(503);
            assertThat(response.getHeaderString("Retry-After")).isNotBlank();
            assertThat(response.getEntity().toString()).contains("is being stopped");
        }
    }
}
