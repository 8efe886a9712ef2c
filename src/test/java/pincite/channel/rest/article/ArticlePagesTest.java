package pincite.channel.rest.article;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import pincite.IndexedCase;
import pincite.ShippedArticles;

@QuarkusTest
@TestProfile(ShippedArticles.class)
class ArticlePagesTest extends IndexedCase {

    @Test
    void allArticlesAreAListAsEver() {
        given().get("/api/articles").then().body("$", hasSize(19)).body("[0].id",
                equalTo("binance-us/judge-refuses-inspection"));
    }

    @Test
    void pagesTogetherAreAll() {
        var all = new ArrayList<String>();
        for (int offset = 0; offset < 19; offset += 5) {
            all.addAll(given().get("/api/articles?limit=5&offset=" + offset).then().body("total", equalTo(19))
                    .extract().jsonPath().getList("articles.id"));
        }
        assertThat(all).isEqualTo(given().get("/api/articles").jsonPath().getList("id"));
        given().get("/api/articles?limit=5&offset=500").then().statusCode(200).body("articles", hasSize(0));
    }

    @ParameterizedTest
    @CsvSource({"title,title", "source,source", "length,length", "answers,answers", "id,id"})
    void sortsBothWays(String key, String field) {
        var path = "/api/articles?limit=200&sort=" + key + "&order=";
        List<Object> ascending = given().get(path + "asc").jsonPath().getList("articles." + field);
        List<Object> descending = given().get(path + "desc").jsonPath().getList("articles." + field);
        assertThat(ascending.stream().map(ArticlePagesTest::comparable).toList()).isSorted();
        assertThat(descending).hasSameElementsAs(ascending);
    }

    private static String comparable(Object value) {
        return value instanceof Integer number
                ? "%09d".formatted(number)
                : Objects.toString(value, "").toLowerCase(Locale.ROOT);
    }

    @Test
    void theNewestComeFirst() {
        List<String> days = given().get("/api/articles?limit=200&sort=day&order=desc").jsonPath()
                .getList("articles.published");
        assertThat(days.stream().map(day -> Objects.toString(day, "")).toList())
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void anEntryTellsWhatItSaysAndHowOftenItIsCited() {
        given().contentType("application/json").body(Map.of("question", "What is Ceffu?")).post("/api/chat");
        var page = given().get("/api/articles?limit=200&sort=answers&order=desc").then()
                .body("articles[0].answers", greaterThan(0)).body("articles.state", everyItem(equalTo("read")))
                .extract().jsonPath();
        assertThat(page.<String>getList("articles.snippet")).allSatisfy(snippet -> assertThat(snippet).isNotBlank()
                .hasSizeLessThanOrEqualTo(200).doesNotStartWith("#").doesNotContain("\n"));
    }

    @ParameterizedTest
    @CsvSource({"query=INSPECT judge,1", "query=nowhere,0", "source=Pincite Court Desk,1",
            "from=2024-07-17,1", "to=2023-01-01,0", "q=CEFFU faruqui,2", "standing=quarantined,0"})
    void narrows(String wish, int total) {
        given().get("/api/articles?limit=1&" + wish).then().statusCode(200).body("total", equalTo(total));
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=201", "limit=x", "offset=-1", "offset=1e9", "sort=colour", "order=up",
            "from=yesterday", "to=2023-13-01", "standing=none"})
    void refusesWhatIsNone(String wish) {
        var field = wish.substring(0, wish.indexOf('='));
        var base = wish.startsWith("limit") ? "/api/articles?" : "/api/articles?limit=5&";
        given().get(base + wish).then().statusCode(400).body("field", equalTo(field)).body("detail",
                containsString("must be"));
    }
}
