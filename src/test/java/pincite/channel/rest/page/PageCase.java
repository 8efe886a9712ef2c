package pincite.channel.rest.page;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

import com.microsoft.playwright.Browser;

import io.quarkus.test.common.http.TestHTTPResource;
import pincite.IndexedCase;

/** What is tested in a browser: one visit for each test. */
abstract class PageCase extends IndexedCase {

    private static Chromium chromium;

    @TestHTTPResource
    String address;

    Visit visit;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void come() {
        visit = visit(new Browser.NewContextOptions().setViewportSize(1360, 860));
    }

    @AfterEach
    void leave() {
        visit.close();
    }

    Visit visit(Browser.NewContextOptions options) {
        return chromium.visit(address.replaceFirst("/$", ""), options);
    }
}
