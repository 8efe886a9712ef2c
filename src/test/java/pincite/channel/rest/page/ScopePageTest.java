package pincite.channel.rest.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import pincite.ShippedArticles;

/** Which articles are asked, beside the question. */
@QuarkusTest
@TestProfile(ShippedArticles.class)
class ScopePageTest extends PageCase {

    private static final String QUESTION = "Why was the inspection denied?";
    private static final Locator.GetByLabelOptions EXACTLY = new Locator.GetByLabelOptions().setExact(true);

    @Test
    void whatIsChosenIsAskedAndStaysInTheAddress() {
        var page = visit.open("/").page();
        choose(page, "Pincite Court Desk");
        assertThat(page.locator(".chip")).hasText(new String[]{"Pincite Court Desk"});
        assertThat(page).hasURL(Pattern.compile("/\\?source=Pincite\\+Court\\+Desk$"));
        var answer = visit.ask(QUESTION);
        assertThat(answer.locator(".sources > li")).hasCount(1);
        assertThat(answer.locator(".sources .imprint")).containsText("Pincite Court Desk");
        assertThat(page).hasURL(Pattern.compile("/\\?conversation=[0-9a-f]+&source=Pincite\\+Court\\+Desk$"));
        page.reload();
        assertThat(page.locator(".turn")).hasCount(1);
        assertThat(page.locator(".chip")).hasText(new String[]{"Pincite Court Desk"});
        page.locator(".chip").click();
        assertThat(page.locator(".chip")).hasCount(0);
        assertThat(page).hasURL(Pattern.compile("/\\?conversation=[0-9a-f]+$"));
    }

    private static void choose(Page page, String outlet) {
        page.locator(".asks").click();
        page.locator("dialog").getByLabel(outlet, EXACTLY).check();
        page.getByText("Ask these").click();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            ?from=2023-09-20&to=2023-09-20              | From Sep 20, 2023; To Sep 20, 2023
                                            ?case=binance-us                            | Case: binance-us
                                            ?article=binance-us/judge-refuses-inspection | Judge refuses to let the SEC inspect Binance.US software for now
                                            ?source=Nobody&source=<b>x</b>              | Nobody; <b>x</b>
                                            """)
    void anAddressSaysWhichAreAsked(String address, String chips) {
        visit.open("/" + address);
        assertThat(visit.page().locator(".chip")).hasText(chips.split("; "));
        visit.page().fill("#question", QUESTION);
        var sent = visit.page().waitForRequest("**/api/chat", () -> visit.page().press("#question", "Enter"));
        Assertions.assertThat(sent.postData()).contains("\"filter\":{");
        visit.answer();
    }

    @Test
    void daysThatExcludeEachOtherAreToldInTheDialog() {
        var page = visit.open("/").page();
        page.locator(".asks").click();
        page.locator("dialog").getByLabel("From", EXACTLY).fill("2024-01-01");
        page.locator("dialog").getByLabel("To", EXACTLY).fill("2023-01-01");
        page.getByText("Ask these").click();
        assertThat(page.locator("dialog [role=alert]")).containsText("The first day is after the last");
        page.getByText("Ask all").click();
        assertThat(page.locator("dialog")).hasCount(0);
    }

    @Test
    void theKeyboardIsEnough() {
        var page = visit.open("/").page();
        page.locator(".asks").focus();
        page.keyboard().press("Enter");
        var dialog = page.locator("dialog");
        assertThat(dialog).isVisible();
        assertThat(dialog.locator(":focus")).hasCount(1);
        page.keyboard().press("Escape");
        assertThat(dialog).hasCount(0);
        assertThat(page.locator(".asks")).isFocused();
    }

    @Test
    void oneOfSeveralCasesAndSomeArticlesAreChosen() {
        var page = visit.open("/").page();
        page.locator(".asks").click();
        page.locator("dialog .of-case select").selectOption("kelmar-river");
        page.locator("dialog").getByLabel("Words of a title").fill("tannery alarm");
        page.locator("dialog fieldset").last().locator("input[type=checkbox]").first().check();
        page.getByText("Ask these").click();
        assertThat(page.locator(".chip")).hasCount(2);
        assertThat(page.locator(".chip").first()).hasText("Case: kelmar-river");
        assertThat(page.locator(".chip").filter(new Locator.FilterOptions().setHasText("Tannery alarm"))).hasCount(1);
    }
}
