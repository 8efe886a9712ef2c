package pincite.channel.rest.described;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import pincite.ShippedArticles;

@QuarkusTest
@TestProfile(ShippedArticles.class)
class HttpReferenceTest {

    private static final Path PAGE = Path.of("docs/http-reference.md");

    @Inject
    ObjectMapper json;

    @Test
    void thePageTellsWhatTheAddressesTell() throws IOException {
        var page = HttpReference.of(json.readTree(given().accept("application/json").get("/q/openapi").asByteArray()));
        if (Boolean.getBoolean("pincite.renew")) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE).as("%s is behind the addresses; renew it with: %s", PAGE, HttpReference.RENEW).content()
                .isEqualTo(page);
    }
}
