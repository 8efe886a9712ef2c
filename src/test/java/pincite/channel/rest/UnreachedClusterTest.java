package pincite.channel.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.notNullValue;

import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

/** A service whose cluster is not there is alive, not ready, and answers nothing. */
@QuarkusTest
@TestProfile(UnreachedClusterTest.NobodyThere.class)
class UnreachedClusterTest {

    /** Nobody listens at port 1. */
    public static class NobodyThere implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("pincite.index.engine", "opensearch", "pincite.opensearch.hosts", "http://127.0.0.1:1",
                    "pincite.opensearch.timeout", "1s", "quarkus.http.test-port", "0");
        }
    }

    @Test
    void isAliveButNotReadyAndSaysWhatToLookAt() {
        given().get("/q/health/live").then().statusCode(200);
        given().get("/q/health/ready").then().statusCode(503).body("checks.find { it.name == 'index' }.data.index",
                allOf(containsString("http://127.0.0.1:1"), containsString("'pincite.opensearch.hosts'")));
    }

    @Test
    void answersNothingAndSaysWhenToAskAgain() {
        given().contentType("application/json").body(Map.of("question", "Who left?")).post("/api/chat").then()
                .statusCode(503).contentType("application/problem+json").header("Retry-After", notNullValue())
                .body("detail", containsString("cannot be answered from just now"));
    }
}
