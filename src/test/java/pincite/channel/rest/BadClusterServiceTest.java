package pincite.channel.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.notNullValue;

import java.time.Duration;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import pincite.channel.rest.PlayedCluster.Trouble;
import pincite.index.ingestion.IndexKeeper;

/** A service that begins with a bad cluster, and meets others, says at each time what is wrong, and answers nothing. */
@QuarkusTest
@QuarkusTestResource(value = PlayedCluster.class, restrictToAnnotatedClass = true)
class BadClusterServiceTest {

    private static final Duration LONGEST = Duration.ofSeconds(30);

    PlayedCluster cluster;

    @Inject
    IndexKeeper keeper;

    @ParameterizedTest
    @CsvSource({"WRONG_PASSWORD, 'pincite.opensearch.password'", "NO_PLUGIN, opensearch-knn",
            "TOO_FEW_NODES, 'pincite.opensearch.replicas'", "READ_ONLY, 'cluster.blocks.read_only'"})
    void isAliveButNotReadyAndAnswersNothing(Trouble trouble, String told) {
        cluster.has(trouble);
        keeper.lookNow(LONGEST);
        given().get("/q/health/live").then().statusCode(200);
        given().get("/q/health/ready").then().statusCode(503)
                .body("checks.find { it.name == 'index' }.data.trouble", containsString(told));
        given().contentType("application/json").body(Map.of("question", "Who left?")).post("/api/chat").then()
                .statusCode(503).contentType("application/problem+json").header("Retry-After", notNullValue())
                .body("detail", containsString("the service's log says why"));
    }
}
