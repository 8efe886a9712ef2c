package pincite.channel.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import pincite.IndexedCase;

/** A disk that cannot be written, and one whose articles are gone. A file in the place of a folder refuses whoever asks, also root. */
@QuarkusTest
@TestProfile(StandingTest.ThreeSources.class)
class UnkeptTest extends IndexedCase {

    private static final Path HOME = Path.of("target/test/standing");
    private static final String HEALTH = "checks.find { it.name == 'kept' }";

    private static final Map<String, String> ASKED = Map.of("question", StandingTest.QUESTION);

    private interface Work {
        void run() throws IOException;
    }

    /** The folder is back afterwards. */
    private static void without(String name, Work work) throws IOException {
        var folder = Files.createDirectories(HOME.resolve(name));
        var aside = HOME.resolve(name + "-aside");
        Files.move(folder, aside);
        try {
            work.run();
        } finally {
            Files.deleteIfExists(folder);
            Files.move(aside, folder);
        }
    }

    private static void withAFileInPlaceOf(String name, Work work) throws IOException {
        without(name, () -> {
            Files.createFile(HOME.resolve(name));
            work.run();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"answers", "conversations"})
    void anAnswerThatCannotBeKeptIsGivenAndSaysSo(String folder) throws IOException {
        withAFileInPlaceOf(folder, () -> {
            ask().statusCode(200).body("kept", equalTo(false)).body("statements[0].text", containsString("14"));
            given().get("/q/health/ready").then().statusCode(200);
            given().get("/q/health/well").then().statusCode(503).body(HEALTH + ".status", equalTo("DOWN"))
                    .body(HEALTH + ".data.'pincite." + folder + ".folder'", containsString("could not keep"));
        });
        ask().statusCode(200).body("$", not(hasKey("kept"))).body("conversation", notNullValue());
        given().get("/q/health/well").then().statusCode(200);
    }

    @Test
    void aConversationThatCouldNotBeBegunHasNoId() throws IOException {
        withAFileInPlaceOf("conversations", () -> ask().body("conversation", nullValue()));
    }

    @Test
    void theStreamSaysItToo() throws IOException {
        withAFileInPlaceOf("answers", () -> given().contentType("application/json").accept("text/event-stream")
                .body(ASKED).post("/api/chat").then().body(containsString("\"kept\":false")));
    }

    @Test
    void otherChannelsAnswerAsWell() throws IOException {
        withAFileInPlaceOf("answers", () -> given().contentType("application/json")
                .body(Map.of("messages", new Object[]{Map.of("role", "user", "content", StandingTest.QUESTION)}))
                .post("/v1/chat/completions").then().statusCode(200)
                .body("choices[0].message.content", containsString("14")));
    }

    @Test
    void aVoteThatCannotBeKeptIsRefused() throws IOException {
        var id = ask().extract().jsonPath().getString("id");
        withAFileInPlaceOf("feedback", () -> given().contentType("application/json").body("{\"helpful\":true}")
                .post("/api/answers/" + id + "/feedback").then().statusCode(503)
                .header("Retry-After", notNullValue()).body("detail", containsString("could not keep a vote")));
        given().contentType("application/json").body("{\"helpful\":true}").post("/api/answers/" + id + "/feedback")
                .then().statusCode(204);
    }

    /** Nothing is declined for want of an article that nobody can read. */
    @Test
    void withoutTheFolderOfTheArticlesNothingIsAnswered() throws IOException {
        without("articles", () -> {
            ask().statusCode(503).header("Retry-After", notNullValue())
                    .body("detail", containsString("articles cannot be read"));
            given().get("/api/articles/evening").then().statusCode(503);
            given().get("/q/health/ready").then().statusCode(503).body(
                    "checks.find { it.name == 'index' }.data.articles",
                    containsString("not there"));
        });
        ask().statusCode(200).body("outcome", equalTo("answered"));
        given().get("/q/health/ready").then().statusCode(200);
    }

    private static ValidatableResponse ask() {
        return given().contentType("application/json").body(ASKED).post("/api/chat").then();
    }
}
