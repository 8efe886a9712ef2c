package pincite.channel.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;

import jakarta.ws.rs.core.UriInfo;

import org.junit.jupiter.api.Test;

import pincite.channel.OpenAiError;
import pincite.disk.Folder;

class ProblemsTest {

    @Test
    void aDiskThatCannotBeUsedIsUnavailableAndSaysNothingOfTheMachine() {
        var failure = new Folder(Path.of("/secret/place"), "an answer", "pincite.answers.folder").failure("keep",
                new IOException("No space left on device"));
        try (var response = new Problems().broken(failure, at("/api/chat"))) {
            assertThat(response.getStatus()).isEqualTo(503);
            assertThat(response.getHeaderString("Retry-After")).isNotBlank();
            assertThat(response.getEntity().toString()).contains("could not keep an answer just now")
                    .doesNotContain("secret", "No space");
        }
    }

    @Test
    void whatTheEndOfTheServiceCutsOffIsUnavailable() {
        try (var response = new Problems().cancelled(new CancellationException("The service is being stopped."),
                at("/api/chat"))) {
            assertThat(response.getStatus()).isEqualTo(503);
            assertThat(response.getHeaderString("Retry-After")).isNotBlank();
            assertThat(response.getEntity().toString()).contains("is being stopped");
        }
    }

    @Test
    void belowV1EachHasTheShapeOfOpenAi() {
        try (var response = new Problems().cancelled(new CancellationException("The service is being stopped."),
                at("/v1/responses"))) {
            assertThat(response.getEntity()).isInstanceOf(OpenAiError.class);
            assertThat(response.getHeaderString("Retry-After")).isNotBlank();
        }
    }

    /** Of all that can be asked of an address, its path. */
    private static UriInfo at(String path) {
        return (UriInfo) Proxy.newProxyInstance(UriInfo.class.getClassLoader(), new Class<?>[]{UriInfo.class},
                (proxy, method, arguments) -> path);
    }
}
