package pincite.channel.http.door;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import pincite.IndexedCase;
import pincite.access.Right;
import pincite.key.Grant;
import pincite.key.Keys;

@QuarkusTest
@TestProfile(SignInTest.SigningIn.class)
class SignInTest extends IndexedCase {

    private static final String ARTICLE = "/api/articles/binance-us/setback-for-the-sec";

    PlayedIssuer issuer;

    @Inject
    Keys keys;

    /** Where people sign in elsewhere. */
    public static class SigningIn extends KeptOut {

        @Override
        public Map<String, String> getConfigOverrides() {
            var settings = new HashMap<>(super.getConfigOverrides());
            settings.replaceAll((key, value) -> value.replace("target/test/doors", "target/test/sign-in"));
            settings.put("pincite.doors.required", "false");
            settings.put("pincite.doors.rights.desk", "add,admin");
            return settings;
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(PlayedIssuer.class));
        }
    }

    private static RequestSpecification with(String token) {
        return given().header("Authorization", "Bearer " + token);
    }

    @Test
    void aTokenReadsWhatItsGroupsMay() {
        var desk = with(issuer.signed(issuer.claims(List.of("desk", "no name!"))));
        desk.get(ARTICLE).then().statusCode(200);
        desk.get("/q/metrics").then().statusCode(200);
        var other = with(issuer.signed(issuer.claims(List.of("sports"))));
        other.get(ARTICLE).then().statusCode(404);
        other.get("/q/metrics").then().statusCode(403);
        assertThat(other.get("/api/caller").jsonPath().getList("rights")).containsExactly("ask", "read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"issuer", "audience", "expired", "signature", "none", "altered", "nobody", "no token"})
    void noOtherTokenOpensAnything(String fault) {
        var none = given().get("/api/articles").asString();
        var told = with(wrong(fault)).get("/api/articles");
        assertThat(told.statusCode()).isEqualTo(401);
        assertThat(told.asString()).isEqualTo(none);
    }

    private String wrong(String fault) {
        var claims = issuer.claims(List.of("desk"));
        var good = issuer.signed(claims).split("\\.");
        return switch (fault) {
            case "issuer" -> issuer.signed(claims.put("iss", "https://other.example"));
            case "audience" -> issuer.signed(claims.put("aud", "another"));
            case "expired" -> issuer.signed(claims.put("exp", Instant.now().getEpochSecond() - 600));
            case "signature" -> issuer.signedByOthers(claims);
            case "none" -> issuer.unsigned(claims);
            case "altered" -> good[0] + "." + issuer.unsigned(claims.put("sub", "0")).split("\\.")[1] + "." + good[2];
            case "nobody" -> issuer.signed(claims.put("sub", " "));
            default -> "opaque";
        };
    }

    @Test
    void aKeyOpensTheDoorsBesideIt() {
        var key = keys.add("beside", Grant.of(Set.of(Right.READ), Set.of("desk")), Optional.empty()).text();
        with(key).get(ARTICLE).then().statusCode(200);
        keys.revoke("beside");
        with(key).get(ARTICLE).then().statusCode(401);
    }

    @Test
    void whoSignsInGetsASessionAndComesBack() throws GeneralSecurityException {
        issuer.knows(issuer.claims(List.of("desk")));
        var sent = sent("/sign-in?to=/articles");
        var there = sent.header("Location");
        assertThat(there).contains("/authorize?", "client_id=" + PlayedIssuer.CLIENT, "code_challenge_method=S256");
        assertThat(sent.headers().getValues("Set-Cookie")).allSatisfy(SignInTest::isKeptFromOthers);
        var back = back(sent, state(there));
        assertThat(back.statusCode()).isEqualTo(302);
        assertThat(back.header("Location")).endsWith("/sign-in?to=%2Farticles");
        assertThat(challenge(verifier(issuer.asked()))).isEqualTo(parameter(there, "code_challenge"));
        assertThat(back.headers().getValues("Set-Cookie")).filteredOn(cookie -> cookie.startsWith("q_session"))
                .isNotEmpty().allSatisfy(SignInTest::isKeptFromOthers);
        assertSession(back.cookies());
    }

    private static void isKeptFromOthers(String cookie) {
        assertThat(cookie).containsIgnoringCase("HttpOnly").containsIgnoringCase("SameSite=Lax");
    }

    private static RequestSpecification session(Map<String, String> cookies) {
        return given().redirects().follow(false).cookies(cookies);
    }

    private static void assertSession(Map<String, String> cookies) {
        assertThat(session(cookies).get("/sign-in?to=/articles").header("Location")).isEqualTo("/articles");
        assertThat(session(cookies).queryParam("to", "/?question=Who").get("/sign-in").header("Location"))
                .isEqualTo("/?question=Who");
        assertThat(session(cookies).get("/sign-in?to=//evil.example").header("Location")).isEqualTo("/");
        assertThat(session(cookies).get("/api/caller").jsonPath().getString("name")).isEqualTo("Ada");
        session(cookies).get(ARTICLE).then().statusCode(200);
        session(cookies).header("Origin", "https://evil.example").post("/api/chat").then().statusCode(403);
        var out = given().cookies(cookies).contentType("application/json").post("/sign-out");
        assertThat(out.statusCode()).isEqualTo(204);
        assertThat(out.headers().getValues("Set-Cookie")).isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie).startsWith("q_session").contains("Max-Age=0"));
    }

    @Test
    void aStateThatWasNotGivenSignsNobodyIn() {
        issuer.knows(issuer.claims(List.of("desk")));
        var sent = sent("/sign-in");
        var back = back(sent, "00000000-0000-0000-0000-000000000000");
        assertThat(back.cookies().keySet()).noneMatch(name -> name.startsWith("q_session"));
        given().redirects().follow(false).get("/sign-in?code=x&state=" + state(sent.header("Location"))).then()
                .header("Set-Cookie", org.hamcrest.Matchers.not(org.hamcrest.Matchers.startsWith("q_session")));
    }

    @Test
    void aTokenForAnotherSignsNobodyIn() {
        issuer.knows(issuer.claims(List.of("desk")).put("aud", "another"));
        var sent = sent("/sign-in");
        var back = back(sent, state(sent.header("Location")));
        assertThat(back.statusCode()).isEqualTo(401);
        assertThat(back.header("WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(back.cookies().keySet()).noneMatch(name -> name.startsWith("q_session"));
    }

    @Test
    void withoutASessionThePageIsToldThatItMaySignIn() {
        assertThat(given().get("/api/caller").jsonPath().getBoolean("signIn")).isTrue();
        given().get("/").then().statusCode(200);
        given().cookie("q_session", "rubbish").redirects().follow(false).get("/api/articles").then().statusCode(401);
        given().cookie("q_session_other", "x").redirects().follow(false).get("/api/articles").then().statusCode(401);
        assertThat(given().get("/q/health").asString()).isEqualTo("{\"status\":\"UP\"}");
    }

    private static Response sent(String path) {
        var sent = given().redirects().follow(false).get(path);
        assertThat(sent.statusCode()).isEqualTo(302);
        return sent;
    }

    private static Response back(Response sent, String state) {
        return given().redirects().follow(false).cookies(sent.cookies()).header("Sec-Fetch-Site", "cross-site")
                .header("Sec-Fetch-Mode", "navigate").header("Sec-Fetch-Dest", "document")
                .get("/sign-in?code=a-code&state=" + state);
    }

    private static String state(String address) {
        return parameter(address, "state");
    }

    private static String parameter(String address, String name) {
        var found = Pattern.compile("[?&]" + name + "=([^&]+)").matcher(address);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String verifier(String form) {
        return parameter("?" + form, "code_verifier");
    }

    private static String challenge(String verifier) throws GeneralSecurityException {
        var digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    }
}
