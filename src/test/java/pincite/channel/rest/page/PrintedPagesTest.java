package pincite.channel.rest.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import pincite.ShippedArticles;

/** What comes out of the printer: the words, and nothing that is there to be pressed. */
@QuarkusTest
@TestProfile(ShippedArticles.class)
class PrintedPagesTest extends PageCase {

    private static final String FIRST = "Why was the inspection denied?";
    private static final String SECOND = "What is Ceffu?";
    private static final String CONTROLS = "button, input, select, textarea, summary, nav, [role=button], .out, .skip";

    private static JsonPath ask(Map<String, String> question) {
        return given().contentType("application/json").body(question).post("/api/chat").jsonPath();
    }

    private static JsonPath ask() {
        return ask(Map.of("question", FIRST));
    }

    private String printed(String path) {
        visit.page().navigate(address + path);
        return printed();
    }

    private String printed() {
        try (var pdf = Loader.loadPDF(visit.page().pdf(new Page.PdfOptions().setPrintBackground(true)))) {
            return letters(new PDFTextStripper().getText(pdf));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where lines end on paper does not matter. */
    private static String letters(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static void assertHas(String printed, JsonPath answer) {
        assertThat(printed).contains(letters(answer.getString("question")));
        List<String> quotes = answer.getList("citations.quote");
        assertThat(quotes).isNotEmpty().allSatisfy(quote -> assertThat(printed).contains(letters(quote)));
    }

    /** A look at it as it is printed. */
    private void assertNothingToPress() {
        var page = visit.page();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.evaluate("controls => [...document.querySelectorAll(controls)]"
                + ".filter(each => each.checkVisibility() && each.getClientRects().length > 0)"
                + ".map(each => each.outerHTML.slice(0, 120))", CONTROLS)).isEqualTo(List.of());
    }

    @Test
    void anAnswerIsPrintedWithItsQuotesAndFootnotes() {
        var answer = ask();
        var printed = printed("api/answers/" + answer.getString("id") + "/export?format=print");
        assertHas(printed, answer);
        int count = answer.getList("citations").size();
        assertThat(printed).contains("1.The", count + ".The", letters("Characters "), "1,2");
        assertNothingToPress();
    }

    @Test
    void aConversationIsPrintedWithEachOfItsAnswers() {
        var first = ask();
        var second = ask(Map.of("question", SECOND, "conversation", first.getString("conversation")));
        var printed = printed("api/conversations/" + first.getString("conversation") + "/export?format=print");
        assertHas(printed, first);
        assertHas(printed, second);
        int count = first.getList("citations").size() + second.getList("citations").size();
        assertThat(printed).contains(letters("Sources 1."), count + ".");
        assertNothingToPress();
    }

    @Test
    void thePageIsPrintedAsItIsReadAndNothingToPress() {
        visit.open("/").ask(FIRST);
        visit.ask(SECOND);
        var printed = printed();
        assertHas(printed, ask());
        assertHas(printed, ask(Map.of("question", SECOND)));
        assertThat(printed).contains("Sources").doesNotContain("Newquestion", "Copy", "Export", "Menu");
        assertNothingToPress();
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void onPaperItIsBlackOnWhite(String theme) {
        visit.open("/answers/" + ask().getString("id"));
        var page = visit.page();
        assertThat(page.locator(".statement").first()).isVisible();
        page.evaluate("theme => { document.documentElement.dataset.theme = theme }", theme);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("body")).hasCSS("background-color", "rgb(255, 255, 255)");
        assertThat(page.locator(".statement").first()).hasCSS("opacity", "1");
        assertThat(page.locator(".statement strong").first()).hasCSS("background-image", "none");
        assertThat(page.locator(".statement").first()).hasCSS("color", "rgb(30, 28, 24)");
        assertNothingToPress();
    }
}
