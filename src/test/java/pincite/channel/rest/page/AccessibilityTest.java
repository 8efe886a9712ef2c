package pincite.channel.rest.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import java.util.Map;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.deque.html.axecore.args.AxeRuleOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import pincite.ShippedArticles;

/** What axe finds in every view, with its good practices and the size of targets; and that nothing sticks out. */
@QuarkusTest
@TestProfile(ShippedArticles.class)
class AccessibilityTest extends PageCase {

    private static final String PHONE_AND_DESK = """
                                                 LIGHT, 1280
                                                 DARK,  1280
                                                 LIGHT, 320
                                                 DARK,  320
                                                 """;
    private static final List<String> VIEWS = List.of("/", "/?source=Pincite+Court+Desk&from=2023-01-01",
            "/watches?question=Why", "/articles", "/timeline", "/people", "/people/Zia%20Faruqui", "/answers/none",
            "/articles/none", "/nonsense");
    private static final String ARTICLE = "/articles/binance-us/judge-refuses-inspection#char=314,438";

    @ParameterizedTest
    @CsvSource(textBlock = PHONE_AND_DESK)
    void nothingWithAnswers(ColorScheme colours, int width) {
        try (var reader = visit(with(colours, width))) {
            var answer = reader.open("/").ask("Did the judge allow the inspection?");
            assertNothing(reader);
            answer.getByText("Not helpful").click();
            reader.ask("Who is the chief executive of Coinbase?");
            reader.ask("Did the judge allow the inspection?");
            assertNothing(reader);
            reader.page().locator(".statement .number").last().click();
            reader.marked();
            assertNothing(reader);
            var kept = answer.getAttribute("data-answer");
            reader.open("/answers/" + kept);
            assertNothing(reader);
            reader.page().navigate(address + "api/answers/" + kept + "/export?format=print");
            assertNothing(reader);
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = PHONE_AND_DESK)
    void nothingInDialogsAndTheColumn(ColorScheme colours, int width) {
        try (var reader = visit(with(colours, width))) {
            var page = reader.open("/").page();
            reader.ask("What is Ceffu?");
            reader.open("/");
            page.locator(".asks").click();
            assertNothing(reader);
            page.keyboard().press("Escape");
            for (var deed : List.of("Rename", "Delete")) {
                openColumn(reader);
                assertNothing(reader);
                page.locator(".more").first().click();
                assertNothing(reader);
                page.locator(".menu").getByText(deed).click();
                assertNothing(reader);
                page.keyboard().press("Escape");
            }
        }
    }

    private static void openColumn(Visit visit) {
        var menu = visit.page().locator("#menu");
        if (menu.isVisible() && menu.getAttribute("aria-expanded").equals("false")) {
            menu.click();
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = PHONE_AND_DESK)
    void nothingElsewhere(ColorScheme colours, int width) {
        try (var reader = visit(with(colours, width))) {
            for (var view : VIEWS) {
                reader.page().navigate(address + view.substring(1));
                assertThat(reader.page().locator("h1:visible").first()).isVisible();
                assertNothing(reader);
            }
            assertNothing(reader.open(ARTICLE));
        }
    }

    /** Without movement, so that no colour is looked at half way; axe itself is a script that the page's policy would not let in. */
    private static Browser.NewContextOptions with(ColorScheme colours, int width) {
        return new Browser.NewContextOptions().setColorScheme(colours).setBypassCSP(true)
                .setReducedMotion(ReducedMotion.REDUCE).setViewportSize(width, 800);
    }

    private static void assertNothing(Visit visit) {
        var axe = new AxeBuilder(visit.page()).options(options());
        var found = axe.analyze().getViolations().stream()
                .map(AccessibilityTest::told).toList();
        Assertions.assertThat(found).as(visit.page().url()).isEmpty();
        Assertions.assertThat(visit.page().evaluate("() => document.documentElement.scrollWidth > innerWidth"))
                .as("something sticks out of " + visit.page().url()).isEqualTo(false);
    }

    private static AxeRunOptions options() {
        var size = new AxeRuleOptions();
        size.setEnabled(true);
        var options = new AxeRunOptions();
        options.setRules(Map.of("target-size", size));
        return options;
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes().get(0).getHtml();
    }
}
