package pincite.channel.rest.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Browser;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import pincite.index.ingestion.Indexer;
import pincite.index.ingestion.Progress;

@QuarkusTest
@TestProfile(WaitingPageTest.Nothing.class)
class WaitingPageTest {

    private static final Path FOLDER = Path.of("target/test/waiting");

    /** Neither index nor articles. */
    public static class Nothing implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("pincite.corpus.folder", FOLDER.resolve("articles").toString(), "pincite.index.folder",
                    FOLDER.resolve("index" + System.nanoTime()).toString(), "quarkus.http.test-port", "0");
        }
    }

    @Inject
    Indexer indexer;
    @TestHTTPResource
    String address;

    @Test
    void saysThatArticlesAreReadThenThatThereAreNoneAndOpensWhenThereAre() throws IOException {
        var articles = Files.createDirectories(FOLDER.resolve("articles"));
        Files.deleteIfExists(articles.resolve("first.txt"));
        try (var chromium = Chromium.start();
                var visit = chromium.visit(address, new Browser.NewContextOptions())) {
            visit.page().navigate(address);
            assertThat(visit.page().locator("h1")).hasText("The articles are being read…");
            indexer.run(Progress.NONE);
            assertThat(visit.page().locator("h1")).hasText("There are no articles yet.");
            Files.writeString(articles.resolve("first.txt"), "Tolls\n\nThe toll in Dornbirn is nine euros.\n");
            indexer.run(Progress.NONE);
            assertThat(visit.page().locator("#question")).isVisible();
        }
    }
}
