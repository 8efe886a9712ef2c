package pincite.channel.rest.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import pincite.ShippedArticles;

@QuarkusTest
@TestProfile(ShippedArticles.class)
class WatchesPageTest extends PageCase {

    @Test
    void aQuestionIsWatchedAndNoMore() {
        visit.open("/").ask("What is Ceffu?").getByText("Watch").click();
        var page = visit.page();
        assertThat(page.getByLabel("Question")).hasValue("What is Ceffu?");
        page.getByLabel("How often").selectOption("Daily");
        page.locator(".watching button").click();
        var watched = page.locator(".watches li");
        assertThat(watched).hasCount(1);
        assertThat(watched).containsText("daily · file: news.jsonl");
        watched.getByText("Watch no more").click();
        page.locator("dialog").locator("[type=submit]").click();
        assertThat(watched).hasCount(0);
        assertThat(page.locator(".count")).hasText("Nothing is watched yet.");
    }

    @Test
    void whatCannotBeWatchedIsTold() {
        var page = visit.open("/watches").page();
        page.getByLabel("Question").fill("hello");
        page.locator(".watching button").click();
        assertThat(page.locator(".watching .said")).containsText("asks nothing of the articles");
    }
}
