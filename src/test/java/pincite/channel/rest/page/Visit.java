package pincite.channel.rest.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.assertj.core.api.Assertions;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Somebody at the page. At the end nothing may have gone wrong in it, and nothing may have been asked of another host. */
final class Visit implements AutoCloseable {

    private final BrowserContext context;
    private final String service;
    private final Page page;
    private final List<String> requested = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    Visit(BrowserContext context, String service) {
        this.context = context;
        this.service = service;
        this.page = context.newPage();
        page.onRequest(request -> requested.add(request.url()));
        page.onPageError(faults::add);
        page.onDialog(dialog -> faults.add("A dialog: " + dialog.message()));
        page.onConsoleMessage(message -> note(message.type(), message.text()));
    }

    /** A status that the page deals with is no fault of it. */
    private void note(String type, String text) {
        if (type.equals("error") && !text.startsWith("Failed to load resource")) {
            faults.add(text);
        }
    }

    Page page() {
        return page;
    }

    Visit open(String path) {
        page.navigate(service + path);
        assertThat(page.locator("body[data-ready]")).isVisible();
        return this;
    }

    /** Returns when the answer is whole. */
    Locator ask(String question) {
        page.fill("#question", question);
        page.press("#question", "Enter");
        return answer();
    }

    Locator answer() {
        var turn = page.locator(".turn").last();
        assertThat(turn.locator(".actions")).isVisible();
        return turn;
    }

    /** The words that are highlighted. */
    String marked() {
        assertThat(page.locator("mark.active").first()).isInViewport();
        return String.join("", page.locator("mark.active").allTextContents());
    }

    String focused() {
        return page.evaluate("() => document.activeElement.textContent").toString();
    }

    @Override
    public void close() {
        context.close();
        Assertions.assertThat(faults).isEmpty();
        Assertions.assertThat(requested).allMatch(address -> address.startsWith(service));
    }
}
