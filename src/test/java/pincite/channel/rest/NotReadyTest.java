package pincite.channel.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(NotReadyTest.Unindexed.class)
class NotReadyTest {

    /** No index was ever made. */
    public static class Unindexed implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("pincite.index.folder", "target/test/never-made/index", "quarkus.http.test-port", "0");
        }
    }

    @Test
    void saysWhenToAskAgain() {
        given().contentType("application/json").body(Map.of("question", "Who left?")).post("/api/chat").then()
                .statusCode(503)
                .contentType("application/problem+json").header("Retry-After", notNullValue())
                .body("detail", containsString("still being indexed"));
    }

    @Test
    void isAliveButNotReady() {
        given().get("/q/health/ready").then().statusCode(503).body("checks.find { it.name == 'index' }.data.index",
                equalTo("Nothing is indexed yet."));
        given().get("/q/health/live").then().statusCode(200);
        given().get("/q/health/well").then().statusCode(200).body("checks.find { it.name == 'set aside' }.status",
                equalTo("UP"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"events", "commands", "interactive"})
    void hasNothingForSlackUnlessItIsSetUp(String route) {
        given().contentType("application/json").body("{}").post("/slack/" + route).then().statusCode(404);
    }
}
