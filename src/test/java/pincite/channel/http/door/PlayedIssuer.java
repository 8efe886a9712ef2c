package pincite.channel.http.door;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import com.github.tomakehurst.wiremock.WireMockServer;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** Whoever knows people and says so with a signature. */
public final class PlayedIssuer implements QuarkusTestResourceLifecycleManager {

    static final String CLIENT = "pincite-desk";

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final int LIFETIME = 600;

    private final WireMockServer server = new WireMockServer(options().dynamicPort().bindAddress("127.0.0.1"));
    private final KeyPair keys = keys();
    private final KeyPair others = keys();

    private static KeyPair keys() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Map<String, String> start() {
        server.start();
        server.stubFor(get(urlEqualTo("/.well-known/openid-configuration")).willReturn(okJson(discovery().encode())));
        server.stubFor(get(urlEqualTo("/keys")).willReturn(okJson(jwks().encode())));
        return Map.of("quarkus.oidc.tenant-enabled", "true", "quarkus.oidc.auth-server-url", address(),
                "quarkus.oidc.client-id", CLIENT, "quarkus.oidc.credentials.secret", "s".repeat(40));
    }

    private String address() {
        return "http://127.0.0.1:" + server.port();
    }

    private JsonObject discovery() {
        return new JsonObject().put("issuer", address()).put("authorization_endpoint", address() + "/authorize")
                .put("token_endpoint", address() + "/token").put("jwks_uri", address() + "/keys");
    }

    private JsonObject jwks() {
        var key = (RSAPublicKey) keys.getPublic();
        return new JsonObject().put("keys", new JsonArray().add(new JsonObject().put("kty", "RSA").put("kid", "one")
                .put("alg", "RS256").put("use", "sig").put("n", number(key.getModulus().toByteArray()))
                .put("e", number(key.getPublicExponent().toByteArray()))));
    }

    private static String number(byte[] signed) {
        return BASE64.encodeToString(signed[0] == 0 ? java.util.Arrays.copyOfRange(signed, 1, signed.length) : signed);
    }

    JsonObject claims(List<String> groups) {
        long now = Instant.now().getEpochSecond();
        return new JsonObject().put("iss", address()).put("aud", CLIENT).put("sub", "4711").put("name", "Ada")
                .put("groups", new JsonArray(groups)).put("iat", now).put("exp", now + LIFETIME);
    }

    String signed(JsonObject claims) {
        return signed("RS256", claims, keys);
    }

    String signedByOthers(JsonObject claims) {
        return signed("RS256", claims, others);
    }

    String unsigned(JsonObject claims) {
        return unsigned("none", claims) + ".";
    }

    private static String unsigned(String algorithm, JsonObject claims) {
        var header = new JsonObject().put("alg", algorithm).put("kid", "one").put("typ", "JWT");
        return BASE64.encodeToString(header.encode().getBytes(StandardCharsets.UTF_8)) + "."
                + BASE64.encodeToString(claims.encode().getBytes(StandardCharsets.UTF_8));
    }

    private static String signed(String algorithm, JsonObject claims, KeyPair by) {
        var text = unsigned(algorithm, claims);
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(by.getPrivate());
            signature.update(text.getBytes(StandardCharsets.US_ASCII));
            return text + "." + BASE64.encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Next time that somebody comes back with a code. */
    void knows(JsonObject claims) {
        server.resetRequests();
        var tokens = new JsonObject().put("access_token", "opaque").put("token_type", "Bearer")
                .put("expires_in", LIFETIME).put("id_token", signed(claims));
        server.stubFor(post(urlEqualTo("/token")).willReturn(aResponse().withStatus(200)
                .withHeader("Content-Type", "application/json").withBody(tokens.encode())));
    }

    /** What was asked when a code was changed for tokens. */
    String asked() {
        return server.findAll(postRequestedFor(urlEqualTo("/token"))).get(0).getBodyAsString();
    }

    @Override
    public void inject(TestInjector into) {
        into.injectIntoFields(this, new TestInjector.MatchesType(PlayedIssuer.class));
    }

    @Override
    public void stop() {
        server.stop();
    }
}
