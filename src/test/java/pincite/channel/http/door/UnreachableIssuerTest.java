package pincite.channel.http.door;

import static io.restassured.RestAssured.given;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import pincite.access.Right;
import pincite.key.Grant;
import pincite.key.Keys;

@QuarkusTest
@TestProfile(UnreachableIssuerTest.Unreachable.class)
class UnreachableIssuerTest {

    @Inject
    Keys keys;

    /** Where people would sign in, and nobody is. */
    public static class Unreachable extends KeptOut {

        @Override
        public Map<String, String> getConfigOverrides() {
            var settings = new HashMap<>(super.getConfigOverrides());
            settings.replaceAll((key, value) -> value.replace("target/test/doors", "target/test/unreachable"));
            settings.putAll(Map.of("quarkus.oidc.tenant-enabled", "true", "quarkus.oidc.auth-server-url",
                    "http://127.0.0.1:1/", "quarkus.oidc.credentials.secret", "s".repeat(40)));
            return settings;
        }
    }

    @Test
    void theServiceStartsAndKeysAreTaken() {
        keys.revoke("beside");
        var key = keys.add("beside", Grant.of(Set.of(Right.READ), Set.of()), Optional.empty()).text();
        given().header("Authorization", "Bearer " + key).get("/api/articles").then().statusCode(200);
        given().header("Authorization", "Bearer e30.e30.e30").get("/api/articles").then().statusCode(401);
        given().get("/api/articles").then().statusCode(401);
        given().get("/").then().statusCode(200);
        given().redirects().follow(false).get("/sign-in").then().statusCode(401);
    }
}
