package pincite.channel.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import pincite.IndexedCase;
import pincite.ShippedArticles;

/** The page's own addresses, and what it asks for beside answers and articles. */
@QuarkusTest
@TestProfile(ShippedArticles.class)
class PageTest extends IndexedCase {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/articles", "/articles/some/where", "/answers/0123456789abcdef"})
    void thePageMayLoadNothingButItsOwnFiles(String path) {
        given().accept("text/html").get(path).then().statusCode(200).contentType("text/html")
                .header("Content-Security-Policy", containsString("default-src 'none'; script-src 'self';"))
                .header("Content-Security-Policy", containsString("require-trusted-types-for 'script'"))
                .body(containsString("<title>Pincite</title>"));
    }

    @Test
    void thePageIsNoJson() {
        given().accept("application/json").get("/articles").then().statusCode(406).body("detail",
                containsString("/api"));
    }

    @Test
    void suggestsTheSameQuestionsEachTimeAndAnswersThem() {
        var suggested = given().get("/api/suggestions").then().statusCode(200).body("questions.size()",
                greaterThan(2)).extract();
        List<String> questions = suggested.jsonPath().getList("questions");
        assertThat(given().get("/api/suggestions").asString()).isEqualTo(suggested.asString());
        assertThat(questions).doesNotHaveDuplicates().allSatisfy(
                question -> given().contentType("application/json").body(Map.of("question", question))
                        .post("/api/chat").then().body("outcome", equalTo("answered")));
    }

    @Test
    void anArticleTellsWhereItIsCited() {
        var id = ask("What is Ceffu?");
        given().get("/api/articles/binance-us/judge-refuses-inspection/citations").then().statusCode(200)
                .body("answer", hasItem(id)).body("question", hasItem("What is Ceffu?"))
                .body("verdict", everyItem(equalTo("VERIFIED")));
        given().get("/api/articles/unknown/citations").then().statusCode(404);
    }

    @Test
    void findsArticlesByAllWords() {
        given().get("/api/articles?q=CEFFU faruqui").then().body("id",
                equalTo(List.of("binance-us/judge-refuses-inspection", "binance-us/the-requests-one-by-one")));
        given().get("/api/articles?q=ceffu nowhere").then().body("$", hasSize(0));
        given().get("/api/articles?q=" + "x".repeat(201)).then().statusCode(400).body("field", equalTo("q"))
                .body("detail", containsString("200"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                                                                  {}                                       | helpful | missing
                                                                  {"helpful":"yes"}                        | helpful | true or false
                                                                  {"helpful":1}                            | helpful | true or false
                                                                  {"helpful":true,"reason":5}              | reason  | text
                                                                  {"helpful":true,"voter":"x"}             | voter   | 8 to 64
                                                                  {"helpful":true,"bogus":1}               | bogus   | not known
                                                                  """)
    void refusesAVoteNamingTheField(String body, String field, String detail) {
        given().contentType("application/json").body(body).post("/api/answers/" + ask("What is Ceffu?") + "/feedback")
                .then().statusCode(400).contentType("application/problem+json").body("field", equalTo(field))
                .body("detail", containsString(detail));
    }

    @Test
    void refusesALongReasonNamingTheLimit() {
        given().contentType("application/json").body(Map.of("helpful", false, "reason", "😀".repeat(501)))
                .post("/api/answers/" + ask("What is Ceffu?") + "/feedback").then().statusCode(400)
                .body("detail", containsString("501")).body("detail", containsString("500"));
    }

    @Test
    void countsVotesOfAnAnswerThatThereIs() {
        var path = "/api/answers/" + ask("Who left Binance.US?") + "/feedback";
        int before = given().get(path).jsonPath().getInt("helpful");
        given().contentType("application/json").body(Map.of("helpful", true, "reason", "😀".repeat(500)))
                .post(path).then().statusCode(204);
        given().get(path).then().body("helpful", equalTo(before + 1));
        given().contentType("application/json").body(Map.of("helpful", true))
                .post("/api/answers/0123456789abcdef/feedback").then().statusCode(404)
                .body("detail", not(containsString("Exception")));
    }

    private static String ask(String question) {
        return given().contentType("application/json").body(Map.of("question", question)).post("/api/chat").jsonPath()
                .getString("id");
    }
}
