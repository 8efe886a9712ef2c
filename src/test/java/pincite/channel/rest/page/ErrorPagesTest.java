package pincite.channel.rest.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.not;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import pincite.ShippedArticles;
import pincite.channel.FailureByHeader;
import pincite.channel.ToldOnAPage;

/** Who opens an address in a browser is told of an error on a page that leads on; programs are told as ever. */
@QuarkusTest
@TestProfile(ShippedArticles.class)
class ErrorPagesTest extends PageCase {

    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    @ParameterizedTest
    @CsvSource({"GET,/nonsense,404", "DELETE,/articles,405", "DELETE,/timeline,405"})
    void aPersonIsToldOnAPage(String method, String path, int status) {
        given().accept(BROWSER).request(method, path).then().statusCode(status).contentType("text/html")
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .body(containsString("<h1>")).body(containsString("<a href=\"/articles\">"))
                .body(containsString("Status " + status));
    }

    @ParameterizedTest
    @CsvSource({"unforeseen, 500, X-Content-Type-Options, nosniff", "stopped, 503, Retry-After, \\d+",
            "before all routes, 500, X-Content-Type-Options, nosniff"})
    void whatBreaksIsToldOnAPage(String failure, int status, String header, String value) {
        ToldOnAPage.check(() -> given().header(FailureByHeader.NAME, failure), "/people", status,
                Map.of(header, value));
    }

    @Test
    void aNameThatIsNotOursIsToldOnAPageToo() {
        given().accept(BROWSER).header("Host", "evil.example").get("/").then().statusCode(421)
                .contentType("text/html").body(containsString("<h1>This is another name</h1>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/json", "text/plain", "application/json, text/html"})
    void aProgramIsToldInJson(String accept) {
        given().accept(accept).get("/nonsense").then().statusCode(404).contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/nonsense", "/api/articles/nonsense", "/v1/nonsense", "/page/nonsense.js"})
    void whatProgramsAskForIsNoPage(String path) {
        given().accept(BROWSER).get(path).then().statusCode(404).body(not(containsString("<html")));
    }

    @Test
    void aHeadHasNoBody() {
        given().accept(BROWSER).head("/nonsense").then().statusCode(404).contentType("text/html")
                .body(emptyString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%3Cscript%3Ealert(1)%3C/script%3E", "/%22onload=%22x", "/%E2%80%AEgnp",
            "/{ways}{sentence}"})
    void anAddressIsNeverMarkup(String path) {
        var page = given().accept(BROWSER).urlEncodingEnabled(false).get(path.replace("{", "%7B").replace("}", "%7D"));
        page.then().statusCode(404).body(not(containsString("alert(1)</script>")))
                .body(not(containsString("\"onload"))).body(not(containsString("\u202e")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "articles/nonsense", "answers/0123456789abcdef", "people/nobody"})
    void eachHasOneHeadingAndTheWayOn(String path) {
        var page = visit.page();
        page.navigate(address + path);
        assertThat(page.locator("h1")).hasText("It is not here");
        assertThat(page).hasTitle("It is not here · Pincite");
        page.locator(".ways").getByText("Look through the articles").click();
        assertThat(page.locator("h1")).hasText("Articles");
    }
}
