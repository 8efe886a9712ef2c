package pincite.channel.rest.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import pincite.ShippedArticles;

@QuarkusTest
@TestProfile(ShippedArticles.class)
class ChatPageTest extends PageCase {

    private static final String QUESTION = "Why was the inspection denied?";

    @Test
    void everyStatementHasANumberAndEveryNumberASource() {
        var answer = visit.open("/").ask(QUESTION);
        Assertions.assertThat(answer.locator(".statement").all())
                .isNotEmpty().allSatisfy(said -> assertThat(said.locator(".number").first()).isVisible());
        assertThat(answer.locator(".sources .imprint").filter(new Locator.FilterOptions()
                .setHasText("Pincite Court Desk · Sep 19, 2023"))).hasCount(1);
        assertThat(answer.locator(".line")).containsText("As of Sep 20, 2023");
        assertThat(answer.locator(".out").first()).hasAttribute("href", Pattern.compile(
                "^https://pincite\\.example/articles/.*#:~:text=.*,.*%E2%80%9D$"));
    }

    @Test
    void whoGreetsIsOfferedQuestions() {
        visit.open("/").page().fill("#question", "Hi there!");
        visit.page().press("#question", "Enter");
        var told = visit.page().locator(".turn").first();
        assertThat(told.locator(".statement")).containsText("Ask what the 19 articles say");
        assertThat(told.locator(".sources, .actions, .line *")).hasCount(0);
        told.locator(".offered button").first().click();
        assertThat(visit.page().locator(".turn").nth(1).locator(".sources .number").first()).isVisible();
        visit.page().reload();
        assertThat(visit.page().locator(".turn")).hasCount(2);
    }

    @Test
    void oneSentenceStandsOnceOnThePage() {
        var answer = visit.open("/").ask(QUESTION);
        var words = answer.locator(".statement .words").allTextContents();
        Assertions.assertThat(words).isNotEmpty().allSatisfy(
                said -> assertThat(visit.page().getByText(said)).hasCount(1));
        Assertions.assertThat(answer.locator(".sources q").allTextContents()).doesNotContainAnyElementsOf(words);
        Assertions.assertThat(answer.locator(".sources cite").allTextContents()).doesNotHaveDuplicates();
    }

    @Test
    void aNumberOpensTheArticleAtTheWords() {
        var answer = visit.open("/").ask(QUESTION);
        for (var source : answer.locator(".sources > li").all()) {
            for (var number : source.locator(".number").all()) {
                number.click();
                assertThat(visit.page().locator("#reader h2")).hasText(source.locator("cite").textContent());
                Assertions.assertThat(visit.marked()).isEqualTo(quote(answer, number.textContent()));
                assertThat(number).hasAttribute("aria-current", "true");
            }
        }
    }

    /** As the answer that is kept has it. */
    private static String quote(Locator answer, String number) {
        return given().get("/api/answers/" + answer.getAttribute("data-answer")).jsonPath()
                .getString("citations.find { it.number == " + number + " }.quote");
    }

    @Test
    void theTextBesideIsTheArticleLetterForLetter() {
        visit.open("/").ask(QUESTION).locator(".number").first().click();
        visit.marked();
        var text = given().get("/api/articles/binance-us/setback-for-the-sec").jsonPath().getString("text");
        Assertions.assertThat(visit.page().locator("#reader .text").textContent()).isEqualTo(text);
    }

    @Test
    void theArticleIsOpenedOnDemandGoesAlongAndClosesAfterADecline() {
        var answer = visit.open("/").ask(QUESTION);
        var reader = visit.page().locator("#reader");
        assertThat(reader).isHidden();
        answer.locator(".number").first().click();
        visit.marked();
        var next = visit.ask("What is Ceffu?");
        Assertions.assertThat(visit.marked()).isEqualTo(quote(next, "1"));
        assertThat(visit.page().locator("#question")).isFocused();
        visit.ask("Who is the chief executive of Coinbase?");
        assertThat(reader).isHidden();
    }

    @Test
    void oneStepLeadsFromQuoteToQuote() {
        var answer = visit.open("/").ask(QUESTION);
        answer.locator(".statement .number").first().click();
        visit.marked();
        visit.page().locator("#reader").getByText("Next quote").locator("..").click();
        assertThat(visit.page().locator(".steps")).containsText("Quote 2 of");
        Assertions.assertThat(visit.marked()).isEqualTo(quote(answer, "2"));
        visit.page().goBack();
        assertThat(visit.page().locator("#reader mark")).hasCount(0);
        assertThat(visit.page().locator(".turn")).hasCount(1);
    }

    @Test
    void pointingAtANumberNamesItsArticleAndCoversNothing() {
        var answer = visit.open("/").ask(QUESTION);
        var number = answer.locator(".statement .number").first();
        var preview = visit.page().locator("#preview");
        number.hover();
        assertThat(preview).containsText(answer.locator(".sources cite").first().textContent());
        var text = visit.page().locator(".turn").last().boundingBox();
        Assertions.assertThat(preview.boundingBox().x).isGreaterThan(text.x + text.width);
        preview.hover();
        assertThat(preview).isVisible();
        visit.page().keyboard().press("Escape");
        assertThat(preview).isHidden();
    }

    @Test
    void theShortAnswerStandsOutInItsStatement() {
        var answer = visit.open("/").ask("How many documents were handed over?");
        assertThat(answer.locator(".statement strong").first()).hasText("fewer than 250");
    }

    @Test
    void saysThatTheArticleSaysOtherwiseAndHowTheQuestionWasRead() {
        visit.open("/");
        assertThat(visit.ask("Why was the inspection granted?").locator(".line"))
                .containsText("The article says otherwise.");
        assertThat(visit.ask("What did Changpang Zao deny?").locator(".line"))
                .containsText("Read as: What did Changpeng Zhao deny?");
    }

    @Test
    void declinesOnceWithWhyAndWhatIsClosest() {
        var answer = visit.open("/").ask("Who is the chief executive of Coinbase?");
        assertThat(answer.locator(".statement")).hasText("The articles do not say: no article has \"Coinbase\".");
        assertThat(answer.getByText("do not say")).hasCount(1);
        assertThat(answer.locator(".heading")).hasText("What is closest Related, not an answer");
        var closest = answer.locator(".sources .quoted").first();
        closest.locator(".number").click();
        Assertions.assertThat(visit.marked()).isEqualTo(closest.locator("q").textContent());
    }

    @Test
    void wordsOfTheQuestionAreOnlyWordsInWhatIsSaidOfIt() {
        var answer = visit.open("/").ask("Who is the chief executive of <b>Coinbase</b><script>alert(1)</script>?");
        assertThat(answer.locator(".statement")).containsText("no article has");
        assertThat(answer.locator(".statement b, .statement script")).hasCount(0);
    }

    @Test
    void reloadAndBackKeepTheConversationAndWhatIsOpen() {
        var quote = quote(visit.open("/").ask(QUESTION), "2");
        visit.ask("What is Ceffu?");
        visit.page().locator(".turn").first().locator(".statement .number").nth(1).click();
        visit.marked();
        visit.page().reload();
        assertThat(visit.page().locator(".turn")).hasCount(2);
        Assertions.assertThat(visit.marked()).isEqualTo(quote);
        visit.page().keyboard().press("Escape");
        visit.page().locator("#to-articles").click();
        assertThat(visit.page().locator(".articles tbody tr")).hasCount(19);
        visit.page().goBack();
        assertThat(visit.page().locator(".turn")).hasCount(2);
    }

    @Test
    void theKeyboardIsEnough() {
        var page = visit.open("/").page();
        page.locator("#theme").focus();
        page.keyboard().press("/");
        page.keyboard().type("What is Ceffu?");
        page.keyboard().press("Enter");
        var number = visit.answer().locator(".statement .number").first();
        page.locator("#main").focus();
        page.keyboard().press("Tab");
        assertThat(number).isFocused();
        assertThat(page.locator("#preview")).isVisible();
        page.keyboard().press("Enter");
        var quote = visit.marked();
        Assertions.assertThat(visit.focused()).isEqualTo(quote);
        page.keyboard().press("Escape");
        assertThat(number).isFocused();
        assertThat(page.locator("#reader")).isHidden();
    }

    @Test
    void suggestsQuestionsThatAreAnswered() {
        visit.open("/").page().locator(".suggested button").first().click();
        assertThat(visit.answer().locator(".statement").first()).isVisible();
    }

    @Test
    void keepsAVoteWithItsReason() {
        var answer = visit.open("/").ask("What is Ceffu?");
        int before = unhelpful(answer);
        answer.getByText("Not helpful").click();
        answer.getByLabel("What was wrong?").fill("Too little");
        answer.getByText("Send").click();
        assertThat(answer.getByText("Thank you.")).isVisible();
        Assertions.assertThat(unhelpful(answer)).as("the second vote takes the place of the first")
                .isEqualTo(before + 1);
    }

    private static int unhelpful(Locator answer) {
        var id = answer.getAttribute("data-answer");
        return given().get("/api/answers/" + id + "/feedback").jsonPath().getInt("unhelpful");
    }

    @Test
    void copiesTheAnswerWithNumberedSources() {
        visit.open("/").page().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        var answer = visit.ask("What is Ceffu?");
        var before = places(answer);
        answer.getByText("Copy with sources").click();
        assertThat(answer.getByText("Copied.")).isVisible();
        Assertions.assertThat(places(answer)).isEqualTo(before);
        Assertions.assertThat(visit.page().evaluate("() => navigator.clipboard.readText()").toString())
                .startsWith("What is Ceffu?\n\n").contains(" [1]\n", "\n[1] “", "Pincite Court Desk · Sep 19, 2023",
                        "/answers/" + answer.getAttribute("data-answer"));
    }

    private static Object places(Locator answer) {
        return answer.evaluate("node => [...node.querySelectorAll('*')].map(each => each.offsetTop)");
    }

    @Test
    void whatCanBeDoneWithAnAnswerIsNeverBehindTheComposer() {
        try (var phone = visit(new Browser.NewContextOptions().setViewportSize(320, 640))) {
            phone.open("/").ask(QUESTION);
            for (var deed : phone.page().locator(".turn a:visible, .turn button:visible").all()) {
                deed.focus();
                Assertions.assertThat(deed.evaluate("node => { const box = node.getClientRects()[0];"
                        + "return node.contains(document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)); }"))
                        .as(deed.textContent()).isEqualTo(true);
            }
        }
    }

    @Test
    void goesOnWithQuestionsThatAreAnswered() {
        visit.open("/").ask(QUESTION);
        var next = visit.page().locator(".turn").first().locator(".next button");
        assertThat(next.first()).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(30_000));
        Assertions.assertThat(next.allTextContents()).doesNotContain(QUESTION).allSatisfy(
                question -> given().contentType("application/json").body(Map.of("question", question))
                        .post("/api/chat").then().body("outcome", equalTo("answered")));
        next.first().click();
        assertThat(visit.page().locator(".turn")).hasCount(2);
        visit.answer();
        assertThat(visit.page().locator(".turn").first().locator(".next")).hasCount(0);
    }

    @Test
    void nothingMovesWhileStatementsArrive() {
        var page = visit.open("/").page();
        page.evaluate("() => { window.moved = 0; new PerformanceObserver(list => list.getEntries()"
                + ".forEach(entry => { if (!entry.hadRecentInput) window.moved += entry.value; }))"
                + ".observe({ type: 'layout-shift', buffered: true }); }");
        visit.ask(QUESTION);
        visit.ask("What is Ceffu?");
        Assertions.assertThat(((Number) page.evaluate("() => window.moved")).doubleValue()).isLessThan(0.02);
    }

    @Test
    void onAPhoneTheArticleLiesOverTheAnswer() {
        try (var phone = visit(new Browser.NewContextOptions().setViewportSize(390, 780)
                .setIsMobile(true).setHasTouch(true))) {
            phone.open("/").ask(QUESTION).locator(".statement .number").first().tap();
            phone.marked();
            var page = phone.page();
            assertThat(page.locator("#reader")).hasAttribute("role", "dialog");
            Assertions.assertThat(page.evaluate("() => document.getElementById('main').inert")).isEqualTo(true);
            Assertions.assertThat(page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
                    .as("nothing sticks out").isEqualTo(true);
            page.getByText("Close").locator("..").tap();
            assertThat(page.locator("#reader")).isHidden();
        }
    }

    @Test
    void darkIsWhatTheSystemSaysUntilSomebodyChooses() {
        try (var night = visit(new Browser.NewContextOptions().setColorScheme(ColorScheme.DARK))) {
            var body = night.open("/").page().locator("body");
            assertThat(body).hasCSS("background-color", "rgb(21, 23, 27)");
            night.page().getByLabel("Switch to light colours").click();
            assertThat(body).hasCSS("background-color", "rgb(250, 248, 243)");
            night.page().reload();
            assertThat(body).hasCSS("background-color", "rgb(250, 248, 243)");
        }
    }
}
