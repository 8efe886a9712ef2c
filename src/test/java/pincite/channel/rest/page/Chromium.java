package pincite.channel.rest.page;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;

/** The Chromium of this machine; none is ever downloaded. */
final class Chromium implements AutoCloseable {

    private static final List<String> PLACES = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
    /** A name that somebody made to point to this machine. */
    static final String REBOUND = "rebound.example";

    /** It looks for nothing on its own: no updates, no synchronization. */
    private static final List<String> ALONE = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
            "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
            "--disable-dev-shm-usage", "--host-resolver-rules=MAP " + REBOUND + " 127.0.0.1");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** Where there is none, the tests that need it are skipped. */
    static Chromium start() {
        var executable = installed();
        Assumptions.assumeTrue(executable.isPresent(),
                "The page was not tested: there is no Chromium on this machine.");
        var playwright = Playwright
                .create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new Chromium(playwright, playwright.chromium()
                .launch(new BrowserType.LaunchOptions().setExecutablePath(executable.get()).setArgs(ALONE)));
    }

    private static Optional<Path> installed() {
        return Stream.of(PLACES).flatMap(List::stream).map(Path::of).filter(Files::isExecutable).findFirst();
    }

    Visit visit(String service) {
        return visit(service, new Browser.NewContextOptions().setViewportSize(1360, 860));
    }

    Visit visit(String service, Browser.NewContextOptions options) {
        return new Visit(browser.newContext(options), service);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
