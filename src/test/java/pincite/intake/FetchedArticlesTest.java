package pincite.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

import org.junit.jupiter.api.Test;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import pincite.IndexedCase;

/** Pages and feeds of a site, by their address. */
@QuarkusTest
@TestProfile(FetchedArticlesTest.ASite.class)
@QuarkusTestResource(value = FetchedArticlesTest.Site.class, restrictToAnnotatedClass = true)
class FetchedArticlesTest extends IndexedCase {

    private static final long SHORT = 20_000_000;
    private static String site;

    /** An index of its own. */
    public static class ASite implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            var folder = "target/test/site" + System.nanoTime();
            return Map.of("pincite.index.folder", folder + "/index", "pincite.answers.folder", folder + "/answers",
                    "pincite.conversations.folder", folder + "/conversations", "pincite.fetch.pause", "0s",
                    "pincite.fetch.allow", "localhost", "pincite.feeds.folder", folder + "/feeds",
                    "quarkus.http.test-port", "0");
        }
    }

    /** On a port that is free. */
    public static class Site implements QuarkusTestResourceLifecycleManager {

        private final WireMockServer server = new WireMockServer(WireMockConfiguration.options().dynamicPort());

        @Override
        public Map<String, String> start() {
            server.start();
            site = "http://localhost:" + server.port();
            serve("/robots.txt", "text/plain", "User-agent: *\nDisallow: /private\n");
            serve("/otters", "text/html",
                    page("Otters return", "Otters returned to the river Varga because the weir was opened."));
            serve("/weir", "text/html",
                    page("The weir", "The weir at Varga was opened on Monday by the mayor, Zork Blunt."));
            serve("/feed", "application/rss+xml", "<rss version=\"2.0\"><channel><title>River</title><link>" + site
                    + "</link><description>d</description><item><title>The weir</title><link>" + site
                    + "/weir</link><description>Short.</description></item></channel></rss>");
            serve("/private/x", "text/html", page("Private", "Nobody is to read this."));
            var config = new HashMap<String, String>();
            config.put("pincite.fetch.ports", String.valueOf(server.port()));
            return config;
        }

        private void serve(String path, String type, String body) {
            server.stubFor(WireMock.get(path)
                    .willReturn(WireMock.aResponse().withHeader("Content-Type", type).withBody(body)));
        }

        private static String page(String title, String text) {
            return "<!DOCTYPE html><html><head><title>" + title
                    + "</title><meta property=\"article:published_time\" content=\"2024-05-06\">"
                    + "</head><body><article><h1>" + title + "</h1><p>" + text
                    + "</p><p>People came from all over the valley to see it, and stayed until the evening of that day.</p></article></body></html>";
        }

        @Override
        public void stop() {
            server.stop();
        }
    }

    private static Response add(String address) {
        return given().contentType("application/json").body(Map.of("url", address)).post("/api/articles");
    }

    private static Response settled(String location) {
        var now = given().get(location);
        while (now.path("state").equals("waiting")) {
            LockSupport.parkNanos(SHORT);
            now = given().get(location);
        }
        return now;
    }

    private static Response settledAt(String address) {
        return settled(add(address).then().statusCode(202).extract().header("Location"));
    }

    @Test
    void aPageIsAskedAboutAndLeadsBack() {
        settledAt(site + "/otters").then().body("state", equalTo("found"));
        given().contentType("application/json").body(Map.of("question", "Why did otters return to the river Varga?"))
                .post("/api/chat").then().body("citations[0].article.url", equalTo(site + "/otters"))
                .body("citations[0].article.published", equalTo("2024-05-06"));
    }

    @Test
    void ofAFeedEachEntryIsAnArticle() {
        settledAt(site + "/feed").then().body("reason", containsString("1 of its entries"));
        var weir = given().get("/api/additions").path("additions.find { it.name.endsWith('/weir') }.id");
        settled("/api/additions/" + weir).then().body("state", equalTo("found"));
        given().get("/api/articles").then().body("title", hasItem("The weir"));
    }

    @Test
    void whatMayNotBeFetchedIsSaid() {
        settledAt(site + "/private/x").then().body("state", equalTo("failed")).body("reason",
                containsString("robots.txt"));
        settledAt("http://169.254.169.254/latest/meta-data").then().body("state", equalTo("failed"));
        settledAt("http://127.0.0.1:22/").then().body("state", equalTo("failed"));
        settledAt(site + "/nothing").then().body("state", equalTo("failed")).body("reason", containsString("404"));
        for (var address : List.of("file:///etc/passwd", "javascript:alert(1)", "http://u:p@news.example/", "x")) {
            add(address).then().statusCode(400).body("field", equalTo("url"));
        }
        assertThat(given().get("/api/articles").<List<String>>path("title")).doesNotContain("Private");
    }
}
