package pincite.channel.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import pincite.IndexedCase;

/** What is trusted, what is not known and what is quarantined, over HTTP. */
@QuarkusTest
@TestProfile(StandingTest.ThreeSources.class)
class StandingTest extends IndexedCase {

    static final String QUESTION = "How many people were injured at Varga stadium?";

    public static class ThreeSources implements QuarkusTestProfile {

        private static final Path FOLDER = Path.of("target/test/standing/articles");

        @Override
        public Map<String, String> getConfigOverrides() {
            write("evening", "Sports Evening", "14 people were injured at Varga stadium on Saturday.");
            write("goal", "Goal Minute", "At Varga stadium 60 people were injured on Saturday.");
            write("rumour", "Rumour Mill", "900 people were injured at Varga stadium, says Zork Blunt.");
            return Map.of("pincite.corpus.folder", FOLDER.toString(), "pincite.index.folder",
                    "target/test/standing/index", "pincite.answers.folder", "target/test/standing/answers",
                    "pincite.conversations.folder", "target/test/standing/conversations",
                    "pincite.feedback.folder", "target/test/standing/feedback", "pincite.sources.trusted",
                    "sports evening", "pincite.sources.quarantined", "RumourMill", "quarkus.http.test-port", "0");
        }

        private static void write(String name, String source, String text) {
            try {
                Files.createDirectories(FOLDER);
                Files.writeString(FOLDER.resolve(name + ".md"), "---\ntitle: Varga stadium, told by " + name
                        + "\nsource: " + source + "\npublished: 2024-10-06\n---\n\n" + text + "\n");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Test
    void bothAreGivenWhereArticlesDifferTheTrustedOneFirst() {
        var id = ask("").body("differ", equalTo(true)).body("note", equalTo("The articles differ."))
                .body("statements", hasSize(2)).body("statements[0].text", containsString("14"))
                .body("statements[1].text", containsString("60"))
                .body("citations[0].standing", equalTo("trusted")).body("citations[1].standing", equalTo(null))
                .body("citations.article.published", everyItem(equalTo("2024-10-06"))).extract().jsonPath()
                .getString("id");
        given().get("/api/answers/" + id).then().body("differ", equalTo(true));
    }

    @Test
    void whereArticlesDifferIsAnsweredByBoth() {
        given().contentType("application/json").body("{\"question\":\"Where do the articles differ?\"}")
                .post("/api/chat").then().body("kind", equalTo("comparison"))
                .body("note", equalTo("The articles differ.")).body("statements.short", contains("14", "60"))
                .body("citations[0].standing", equalTo("trusted"));
    }

    @Test
    void theStreamEndsWithTheSame() {
        given().contentType("application/json").accept("text/event-stream")
                .body("{\"question\":\"" + QUESTION + "\"}").post("/api/chat").then()
                .body(containsString("\"differ\":true,\"note\":\"The articles differ.\""))
                .body(not(containsString("900 people")));
    }

    @Test
    void aClientOfOpenAiIsToldThatTheyDiffer() {
        given().contentType("application/json")
                .body("{\"messages\":[{\"role\":\"user\",\"content\":\"" + QUESTION + "\"}]}")
                .post("/v1/chat/completions").then()
                .body("choices[0].message.content", containsString("The articles differ.\n14 people"));
    }

    @Test
    void whatIsQuarantinedIsShownToWhoAsksForItAndAnswersNothing() {
        ask(",\"filter\":{\"standing\":\"quarantined\"}").body("outcome", equalTo("declined"))
                .body("declined.reason", equalTo("QUARANTINED"))
                .body("declined.closest.article.id", contains("rumour"))
                .body("declined.closest[0].standing", equalTo("quarantined"));
    }

    @Test
    void aFilterMayAskForWhatIsTrustedOnly() {
        ask(",\"filter\":{\"standing\":\"trusted\"}").body("citations.article.id", contains("evening"));
    }

    @Test
    void articlesAreListedWithTheirStandingAndByIt() {
        given().get("/api/articles").then().body("standing", contains("trusted", "unknown", "quarantined"));
        given().get("/api/articles?standing=quarantined").then().body("id", contains("rumour"));
        given().get("/api/articles/rumour").then().statusCode(200).body("standing", equalTo("quarantined"));
    }

    @Test
    void refusesAStandingThatIsNone() {
        given().get("/api/articles?standing=good").then().statusCode(400).body("field", equalTo("standing"))
                .body("detail", containsString("trusted, unknown, quarantined"));
        ask(",\"filter\":{\"standing\":\"good\"}").statusCode(400).body("field", equalTo("filter.standing"));
    }

    @Test
    void nothingThatIsQuarantinedIsSuggested() {
        given().get("/api/suggestions").then().body("questions", not(hasItem(containsString("Zork"))));
        given().contentType("application/json").body("{\"question\":\"What did Zork Blunt say?\"}").post("/api/chat")
                .then().body("outcome", equalTo("declined"))
                .body("declined.closest.article.id", not(hasItem("rumour")));
    }

    private static ValidatableResponse ask(String more) {
        return given().contentType("application/json").body("{\"question\":\"" + QUESTION + "\"" + more + "}")
                .post("/api/chat").then();
    }
}
