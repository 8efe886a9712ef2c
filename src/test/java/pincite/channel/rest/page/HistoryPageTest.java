package pincite.channel.rest.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import pincite.ShippedArticles;

/** The left column. */
@QuarkusTest
@TestProfile(ShippedArticles.class)
class HistoryPageTest extends PageCase {

    /** Also what other tests asked: no list has more than 200. */
    @BeforeEach
    void forget() {
        for (var known = known(); !known.isEmpty(); known = known()) {
            known.forEach(id -> given().delete("/api/conversations/" + id).then().statusCode(204));
        }
    }

    private static List<String> known() {
        return given().get("/api/conversations?limit=200").jsonPath().getList("id");
    }

    private static void asked(String question) {
        given().contentType("application/json").body(Map.of("question", question)).post("/api/chat").then()
                .statusCode(200);
    }

    private Locator entries() {
        return visit.page().locator("#history li > a");
    }

    private void choose(String deed) {
        visit.page().locator(".more").first().click();
        visit.page().locator(".menu").getByText(deed).click();
    }

    @Test
    void theNameDoesNotLoseTheConversation() {
        visit.open("/").ask("What is Ceffu?");
        assertThat(entries()).hasText(new String[]{"What is Ceffu?"});
        assertThat(entries()).hasAttribute("aria-current", "page");
        visit.page().locator(".brand").click();
        assertThat(visit.page().locator(".greeting")).isVisible();
        entries().click();
        assertThat(visit.page().locator(".turn .question")).hasText("What is Ceffu?");
        assertThat(visit.page()).hasTitle("What is Ceffu? · Pincite");
    }

    @Test
    void showsWhatWasAskedByDayAndFindsItByAnyQuestion() {
        asked("What is Ceffu?");
        asked("Who left Binance.US?");
        visit.open("/articles");
        assertThat(visit.page().locator("#history h2")).hasText("Today");
        assertThat(entries()).hasText(new String[]{"Who left Binance.US?", "What is Ceffu?"});
        visit.page().getByLabel("Search what was asked before").fill("ceffu");
        assertThat(entries()).hasText(new String[]{"What is Ceffu?"});
        visit.page().getByLabel("Search what was asked before").fill("zinc");
        assertThat(visit.page().locator("#history .found")).hasText("Nothing asked before has “zinc”.");
    }

    @Test
    void aConversationIsRenamed() {
        visit.open("/").ask("What is Ceffu?");
        choose("Rename");
        visit.page().getByLabel("Title").fill("  <b>Custody</b> ");
        visit.page().getByText("Save").click();
        assertThat(entries()).hasText(new String[]{"<b>Custody</b>"});
        assertThat(visit.page()).hasTitle("<b>Custody</b> · Pincite");
        visit.page().reload();
        assertThat(entries()).hasText(new String[]{"<b>Custody</b>"});
        choose("Rename");
        visit.page().getByLabel("Title").fill("   ");
        visit.page().getByText("Save").click();
        assertThat(visit.page().locator("dialog [role=alert]")).containsText("is empty");
    }

    @Test
    void aConversationIsDeletedOnceSomebodySaysSo() {
        visit.open("/").ask("What is Ceffu?");
        choose("Delete");
        assertThat(visit.page().locator("dialog")).containsText("one question");
        visit.page().keyboard().press("Escape");
        assertThat(entries()).hasCount(1);
        choose("Delete");
        visit.page().locator("dialog").getByText("Delete", new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(visit.page().locator(".greeting")).isVisible();
        assertThat(visit.page().locator("#history")).isHidden();
        assertThat(visit.page()).hasURL(Pattern.compile("/$"));
    }

    @Test
    void exportsAConversation() {
        asked("What is Ceffu?");
        visit.open("/").page().locator(".more").first().click();
        assertThat(visit.page().locator(".menu a")).hasAttribute("href",
                Pattern.compile("^/api/conversations/[0-9a-f]{32}/export\\?format=markdown$"));
    }

    @Test
    void onAPhoneItLiesBehindAButton() {
        asked("What is Ceffu?");
        try (var phone = visit(new Browser.NewContextOptions().setViewportSize(320, 640))) {
            var page = phone.open("/").page();
            var menu = page.locator("#menu");
            assertThat(page.locator("#column")).isHidden();
            menu.click();
            assertThat(menu).hasAttribute("aria-expanded", "true");
            assertThat(page.locator("#to-chat")).isFocused();
            Assertions.assertThat(page.evaluate("() => document.getElementById('desk').inert")).isEqualTo(true);
            page.keyboard().press("Escape");
            assertThat(page.locator("#column")).isHidden();
            assertThat(menu).isFocused();
            menu.click();
            page.locator("#history li > a").click();
            assertThat(page.locator(".turn .question")).hasText("What is Ceffu?");
        }
    }

    @Test
    void whatIsNotKeptSaysSo() {
        visit.page().route("**/api/chat", route -> {
            var answer = given().contentType("application/json").body(Map.of("question", "What is Ceffu?"))
                    .post("/api/chat").asString().replaceFirst("\"conversation\":\"[0-9a-f]+\"",
                            "\"conversation\":null,\"kept\":false");
            route.fulfill(new com.microsoft.playwright.Route.FulfillOptions().setContentType("text/event-stream")
                    .setBody("event: done\ndata: " + answer + "\n\n"));
        });
        var answer = visit.open("/").ask("What is Ceffu?");
        assertThat(answer.locator(".unkept")).containsText("could not keep this answer");
        assertThat(answer.getByText("Copy link")).hasCount(0);
        assertThat(visit.page()).hasURL(Pattern.compile("/$"));
    }
}
