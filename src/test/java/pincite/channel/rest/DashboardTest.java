package pincite.channel.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import pincite.IndexedCase;
import pincite.ShippedArticles;

/** What the documentation would have a dashboard ask for is counted. */
@QuarkusTest
@TestProfile(ShippedArticles.class)
class DashboardTest extends IndexedCase {

    private static final Pattern NAME = Pattern.compile("\\b(?:pincite|http)_[a-z_]+");

    @Test
    void everyNameOfTheQueriesIsCounted() throws IOException {
        given().contentType(ContentType.JSON).body("{\"question\": \"What is Ceffu?\"}").post("/api/chat").then()
                .statusCode(200);
        var counted = given().get("/q/metrics").asString();
        assertThat(names()).hasSizeGreaterThan(3)
                .allSatisfy(name -> assertThat(counted).containsPattern(name + "[{ ]"));
        assertThat(counted).contains("pincite_stage_seconds_bucket{stage=\"retrieve\"",
                "pincite_stage_seconds_bucket{stage=\"write\"");
    }

    private static List<String> names() throws IOException {
        var page = Files.readString(Path.of("docs/run.md"));
        var queries = page.substring(page.indexOf("```promql"));
        return NAME.matcher(queries.substring(0, queries.indexOf("```\n\n"))).results().map(found -> found.group())
                .distinct().toList();
    }
}
