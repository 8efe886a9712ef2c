package pincite.channel.rest.quote;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import pincite.IndexedCase;
import pincite.ShippedArticles;

@QuarkusTest
@TestProfile(ShippedArticles.class)
class QuotesResourceTest extends IndexedCase {

    private static final String FEWER = "it was given fewer than %s documents";

    @Test
    void namesThePlaceOfAQuote() {
        check(Map.of("quote", "“" + FEWER.formatted(250) + ",”")).statusCode(200).body("verdict", is("VERBATIM"))
                .body("quote", is("“" + FEWER.formatted(250) + ",”"))
                .body("places.article.id", contains("binance-us/setback-for-the-sec"))
                .body("places.article.published", contains("2023-09-20"))
                .body("places[0].quote", is(FEWER.formatted(250)))
                .body("places[0].href", containsString("/articles/binance-us/setback-for-the-sec#char="))
                .body("places[0]", not(hasKey("differences"))).body("message", containsString("letter for letter"));
    }

    @Test
    void tellsWhatIsOtherAndWhatIsNowhere() {
        check(Map.of("quote", FEWER.formatted(300))).statusCode(200).body("verdict", is("ALTERED"))
                .body("places[0].differences.given", contains("300"))
                .body("places[0].differences.article", contains("250"));
        check(Map.of("quote", "Otters swam past the old mill at dawn")).statusCode(200)
                .body("verdict", is("NOT_FOUND")).body("places", empty());
    }

    @Test
    void tellsWhoSaidItInstead() {
        check(Map.of("quote", "the SEC should first file more tailored requests", "speaker", "Brian Shroder"))
                .statusCode(200).body("verdict", is("MISATTRIBUTED"))
                .body("places[0].speaker", is("Magistrate Judge Zia Faruqui"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                                                                  {}                                | quote   | has no word
                                                                  {"quote": ""}                     | quote   | 10000 characters
                                                                  {"quote": " … ,.!"}               | quote   | has no word
                                                                  {"quote": "x", "speaker": " "}    | speaker | 200 characters
                                                                  {"quote": "x", "who": "y"}        | who     | is not known here
                                                                  {"quote": 5}                      | quote   | must be a text
                                                                  {"quote": "a\\u0000b"}            | quote   | NUL
                                                                  """)
    void refusesWhatIsNoQuote(String body, String field, String detail) {
        given().contentType("application/json").body(body).post("/api/quotes/check").then().statusCode(400)
                .contentType("application/problem+json").body("field", is(field))
                .body("detail", containsString(detail));
    }

    @Test
    void refusesWhatIsTooLong() {
        check(Map.of("quote", "x".repeat(10_001))).statusCode(400).body("field", is("quote")).body("detail",
                is("'quote' has 10001 characters; the limit is 10000"));
        check(Map.of("quote", "x ".repeat(5_000))).statusCode(200).body("verdict", is("NOT_FOUND"));
    }

    private static ValidatableResponse check(Map<String, String> body) {
        return given().contentType("application/json").body(body).post("/api/quotes/check").then();
    }
}
