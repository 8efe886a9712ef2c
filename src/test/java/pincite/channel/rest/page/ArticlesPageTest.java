package pincite.channel.rest.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import pincite.ShippedArticles;

@QuarkusTest
@TestProfile(ShippedArticles.class)
class ArticlesPageTest extends PageCase {

    @Test
    void narrowsByWordsSourceAndDateAndKeepsThatInTheAddress() {
        var page = visit.open("/articles").page();
        var entries = page.locator(".articles tbody tr");
        assertThat(entries).hasCount(19);
        page.getByLabel("Words").fill("ccdata");
        assertThat(entries).hasCount(1);
        page.getByLabel("Words").fill("");
        page.getByLabel("Source").selectOption("Pincite Court Desk");
        assertThat(entries).hasCount(1);
        assertThat(entries.locator("a")).hasText("Judge refuses to let the SEC inspect Binance.US software for now");
        assertThat(entries.locator(".source")).hasText("Pincite Court Desk");
        assertThat(entries.locator(".day")).hasText("Sep 19, 2023");
        assertThat(entries.locator(".snippet")).not().isEmpty();
        page.getByLabel("Source").selectOption("");
        page.getByLabel("From").fill("2024-07-17");
        assertThat(entries).hasCount(1);
        assertThat(page).hasURL(Pattern.compile("/articles\\?from=2024-07-17$"));
        page.reload();
        assertThat(entries).hasCount(1);
    }

    @Test
    void sortsAndKeepsThatInTheAddress() {
        var page = visit.open("/articles").page();
        assertThat(page.locator("th[aria-sort]")).hasText("Day▼");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Length")).click();
        assertThat(page).hasURL(Pattern.compile("/articles\\?sort=length&order=desc$"));
        assertThat(page.locator("th[aria-sort=descending]")).hasText("Length▼");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Length")).click();
        assertThat(page.locator("th[aria-sort=ascending]")).hasText("Length▲");
        page.reload();
        assertThat(page.locator("th[aria-sort=ascending]")).hasText("Length▲");
        assertThat(page.locator(".paging")).isHidden();
    }

    @Test
    void anArticleTellsWhichAnswersStandOnIt() {
        var quote = visit.open("/").ask("What is Ceffu?").locator(".statement .words").first()
                .textContent();
        var page = visit.open("/articles/binance-us/the-requests-one-by-one").page();
        page.locator(".citing").getByText(quote).first().click();
        Assertions.assertThat(visit.marked()).isEqualTo(quote);
        page.locator(".citing").getByText("What is Ceffu?").first().click();
        assertThat(page.locator(".question")).hasText("What is Ceffu?");
    }

    @Test
    void anAddressIntoAnArticleOpensAtTheWords() {
        visit.open("/articles/binance-us/judge-refuses-inspection#char=314,438");
        Assertions.assertThat(visit.marked()).startsWith("Instead of granting the request")
                .endsWith("additional witnesses.");
        visit.open("/articles/binance-us/setback-for-the-sec#char=1,99999999");
        assertThat(visit.page().locator("#notices")).containsText("There is nothing at the place");
    }

    @Test
    void saysWhatIsNotHere() {
        visit.page().navigate(address + "articles/unknown");
        assertThat(visit.page().getByRole(AriaRole.ALERT))
                .containsText("There is no article 'unknown'");
        visit.page().navigate(address + "answers/0123456789abcdef");
        assertThat(visit.page().getByRole(AriaRole.ALERT))
                .containsText("There is no answer '0123456789abcdef'");
    }
}
