package pincite.channel.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import pincite.IndexedCase;
import pincite.library.Additions;
import pincite.library.Library;

/** Articles that come over HTTP. */
@QuarkusTest
@TestProfile(StandingTest.ThreeSources.class)
class AddingTest extends IndexedCase {

    private static final String MAIL = """
                                       From: Ann Lee <ann@court.example>
                                       Subject: Ruling in Otter v. Zebra
                                       Date: Tue, 19 Sep 2023 10:00:00 -0400
                                       Content-Type: text/plain; charset=utf-8

                                       Judge Mara Quill dismissed the complaint of Otter Holdings because it was filed three days late.
                                       """;
    private static final String WHY = "Why was the complaint of Otter Holdings dismissed?";
    private static final long SHORT = 20_000_000;

    @Inject
    Additions additions;

    @Inject
    Library library;

    @AfterEach
    void takeAway() {
        additions.all().forEach(each -> {
            if (each.original().isPresent() && !each.origin().name().isEmpty()) {
                library.remove(each.id());
            }
        });
    }

    private static Response send(String name, String text) {
        return given().contentType("application/octet-stream").body(text.getBytes(StandardCharsets.UTF_8))
                .queryParam("name", name).post("/api/articles");
    }

    /** As whoever follows the Location does. */
    private static Response settled(String location) {
        var now = given().get(location);
        while (now.path("state").equals("waiting")) {
            LockSupport.parkNanos(SHORT);
            now = given().get(location);
        }
        return now;
    }

    private static String sent(Response response) {
        return response.then().statusCode(202).extract().header("Location");
    }

    private static Response ask(String question) {
        return given().contentType("application/json").body(Map.of("question", question)).post("/api/chat");
    }

    @Test
    void whatItsLocationSaysIsFoundTheNextQuestionFinds() {
        settled(sent(send("ruling.eml", MAIL))).then().body("state", equalTo("found")).body("articles",
                hasItem("ruling"));
        ask(WHY).then().body("statements[0].text", containsString("three days late"))
                .body("citations[0].article.published", equalTo("2023-09-19"));
        given().get("/api/articles/ruling").then().body("particulars.author.value", equalTo("Ann Lee"))
                .body("particulars.author.from", equalTo("page")).body("particulars.author.guess", equalTo(false));
    }

    @Test
    void whatIsDeletedIsInNoAnswerFromThenOn() {
        settled(sent(send("ruling.eml", MAIL)));
        given().delete("/api/articles/ruling").then().statusCode(204);
        ask(WHY).then().body("outcome", equalTo("declined"));
        given().delete("/api/articles/ruling").then().statusCode(404);
    }

    @Test
    void whatIsPurgedIsForgottenInAnswersAndConversations() throws IOException {
        var sealed = MAIL.replace("filed three days late", "filed too late, says " + UUID.randomUUID());
        var name = UUID.randomUUID() + ".eml";
        var article = settled(sent(send(name, sealed))).<String>path("articles[0]");
        var answer = ask(WHY).then().statusCode(200).extract();
        String id = answer.path("id");
        String conversation = answer.path("conversation");
        given().get("/api/answers/" + id).then().statusCode(200);
        given().queryParam("purge", true).delete("/api/articles/" + article).then().statusCode(204);
        given().get("/api/answers/" + id).then().statusCode(410).body("detail", containsString("withdrawn"));
        given().get("/api/conversations/" + conversation).then().statusCode(200).body("turns", hasSize(1));
        given().get("/api/articles/" + article + "/versions").then().statusCode(404);
        given().get("/api/additions/" + article).then().body("state", equalTo("withdrawn"));
        send("ruling.eml", sealed).then().statusCode(410).body("detail", containsString("withdrawn"));
        assertThat(filesThatSay("filed too late, says")).isEmpty();
    }

    /** But for the index, which is made without it at its next run. */
    private static List<Path> filesThatSay(String words) throws IOException {
        try (var files = Files.walk(Path.of("target/test/standing"))) {
            return files.filter(Files::isRegularFile).filter(file -> !file.toString().contains("/index/"))
                    .filter(file -> says(file, words)).toList();
        }
    }

    private static boolean says(Path file, String words) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1).contains(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aFormHoldsManyFiles() {
        given().multiPart("files", "a.txt", "Zork Blunt founded the Varga choir.".getBytes(StandardCharsets.UTF_8))
                .multiPart("files", "b.xyz", "?".getBytes(StandardCharsets.UTF_8)).post("/api/articles").then()
                .statusCode(202).body("name", equalTo(List.of("a.txt", "b.xyz")));
        settled("/api/additions/a").then().body("state", equalTo("found"));
        settled("/api/additions/b").then().body("state", equalTo("unreadable"))
                .body("reason", containsString("is no kind of file that is read"));
        given().queryParam("state", "unreadable").get("/api/articles").then().body("file", hasItem("b.xyz"))
                .body("[0].since.length()", greaterThan(10));
        given().get("/q/health/ready").then().statusCode(200);
        given().get("/q/health").then().statusCode(503)
                .body("checks.find { it.name == 'unreadable files' }.data.first", containsString("b.xyz"));
    }

    @Test
    void theFieldsOfAFormSayWhatTheFileDoesNot() {
        given().multiPart("file", "memo.txt", "Otters swim.".getBytes(StandardCharsets.UTF_8))
                .multiPart("source", "River Desk").multiPart("published", "2024-05-06").post("/api/articles").then()
                .statusCode(202);
        settled("/api/additions/memo");
        given().get("/api/articles/memo").then().body("source", equalTo("River Desk")).body("published",
                equalTo("2024-05-06"));
        given().multiPart("file", "memo.txt", "x".getBytes(StandardCharsets.UTF_8)).multiPart("published", "May")
                .post("/api/articles").then().statusCode(400).body("field", equalTo("published"));
    }

    @Test
    void putReplacesAndTheVersionThatWasCitedStays() {
        settled(sent(given().contentType("text/plain").body("Zork Blunt founded the Varga choir in 1999.")
                .queryParam("name", "choir.txt").put("/api/articles/choir")));
        ask("When was the Varga choir founded?").then().body("citations[0].article.id", equalTo("choir"));
        settled(sent(given().contentType("text/plain").body("Zork Blunt founded the Varga choir in 2001.")
                .queryParam("name", "choir.txt").put("/api/articles/choir")));
        given().get("/api/articles/choir/versions").then().body("current", equalTo(List.of(false, true)))
                .body("[0].text", containsString("1999"));
    }

    @Test
    void theSameKeyIsTheSameArticle() {
        var first = given().header("Idempotency-Key", "k").contentType("text/plain").body("Otters swim.")
                .post("/api/articles?name=o.txt");
        var again = given().header("Idempotency-Key", "k").contentType("text/plain").body("Otters swim.")
                .post("/api/articles?name=o.txt");
        assertThat(sent(again)).isEqualTo(sent(first));
        given().header("Idempotency-Key", "k").contentType("text/plain").body("Lions hunt.")
                .post("/api/articles?name=o.txt").then().statusCode(409);
    }

    @Test
    void whatLiesInTheFolderIsNamedByItsFile() {
        given().delete("/api/articles/goal").then().statusCode(409).body("detail", containsString("goal.md"));
        given().contentType("text/plain").body("x").put("/api/articles/goal").then().statusCode(409);
    }

    @Test
    void refusesWhatIsNothingOrTooMuch() {
        given().contentType("text/plain").body("").post("/api/articles").then().statusCode(400);
        given().contentType("application/x-www-form-urlencoded").body("a=b").post("/api/articles").then()
                .statusCode(415);
        given().contentType("text/plain").body("x").put("/api/articles/..%2Fup").then()
                .statusCode(not(equalTo(202)));
        given().get("/api/additions").then().body("open", equalTo(true));
    }
}
