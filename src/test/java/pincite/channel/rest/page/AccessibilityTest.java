package pincite.channel.rest.page;

import static io.restassured.RestAssured.given;

import java.util.List;
import java.util.Map;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import pincite.ShippedArticles;

/** What axe finds serious or critical. */
@QuarkusTest
@TestProfile(ShippedArticles.class)
class AccessibilityTest extends PageCase {

    @ParameterizedTest
    @ValueSource(strings = {"LIGHT", "DARK"})
    void nothingSeriousWithAnArticleOpen(String colours) {
        try (var reader = visit(with(ColorScheme.valueOf(colours)).setViewportSize(1360, 860))) {
            var answer = reader.open("/").ask("Did the judge allow the inspection?");
            assertNothingSerious(reader);
            answer.getByText("Not helpful").click();
            answer.locator(".number").first().click();
            reader.marked();
            assertNothingSerious(reader);
        }
    }

    @Test
    void nothingSeriousOnAPhone() {
        try (var phone = visit(with(ColorScheme.LIGHT).setViewportSize(390, 780))) {
            phone.open("/").ask("Who is the chief executive of Coinbase?").locator(".number").first().click();
            phone.marked();
            assertNothingSerious(phone);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/articles", "/articles/binance-us/judge-refuses-inspection#char=314,438"})
    void nothingSeriousElsewhere(String path) {
        try (var reader = visit(with(ColorScheme.DARK))) {
            assertNothingSerious(reader.open(path));
        }
    }

    /** Nothing at all, with one heading above all others; at {answer} there is an answer that is kept. */
    @ParameterizedTest
    @CsvSource({"LIGHT, 1280", "DARK, 320"})
    void nothingAtAllWhereArticlesAndAnswersAreRead(String colours, int width) {
        var options = with(ColorScheme.valueOf(colours)).setViewportSize(width, 800);
        var answer = keptAnswer();
        for (var path : List.of("/articles", "/articles/binance-us/judge-refuses-inspection#char=314,438",
                "/answers/" + answer, "/timeline", "/people", "/nonsense", "/articles/nonsense",
                "/api/answers/" + answer + "/export?format=print")) {
            try (var reader = visit(options)) {
                reader.page().navigate(address.replaceFirst("/$", "") + path);
                reader.page().locator("body[data-ready], body[data-failed], .notes").first().waitFor();
                Assertions.assertThat(violations(reader)).as(path).isEmpty();
                Assertions.assertThat(reader.page().locator("h1").count()).as(path).isEqualTo(1);
                Assertions.assertThat(reader.page().title()).as(path).endsWith("· Pincite");
            }
        }
    }

    private static String keptAnswer() {
        return given().contentType("application/json").body(Map.of("question", "Why was the inspection denied?"))
                .post("/api/chat").jsonPath().getString("id");
    }

    private static List<String> violations(Visit visit) {
        return new AxeBuilder(visit.page()).analyze().getViolations().stream().map(AccessibilityTest::told).toList();
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes().get(0).getHtml();
    }

    /** Without movement, so that no colour is looked at half way; axe itself is a script that the page's policy would not let in. */
    private static Browser.NewContextOptions with(ColorScheme colours) {
        return new Browser.NewContextOptions().setColorScheme(colours).setBypassCSP(true)
                .setReducedMotion(ReducedMotion.REDUCE);
    }

    private static void assertNothingSerious(Visit visit) {
        var found = new AxeBuilder(visit.page()).analyze().getViolations().stream().filter(AccessibilityTest::isSerious)
                .map(AccessibilityTest::told).toList();
        Assertions.assertThat(found).isEmpty();
    }

    private static boolean isSerious(Rule rule) {
        return List.of("serious", "critical").contains(rule.getImpact());
    }
}
