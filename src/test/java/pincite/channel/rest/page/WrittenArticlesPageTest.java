package pincite.channel.rest.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Locator;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import pincite.index.ingestion.Progress;

/** Articles that mean harm, have characters that UTF-16 counts twice, say a thing twice, change, or go. */
@QuarkusTest
@TestProfile(WrittenArticles.class)
class WrittenArticlesPageTest extends PageCase {

    private static final String HOSTILE = """
                                          ---
                                          title: <script>alert(1)</script><img src=x onerror=alert(2)>
                                          source: "<b onclick='alert(3)'>Herald</b>"
                                          published: 2024-01-05
                                          url: https://herald.example/?a=alert(4)
                                          ---

                                          The harbour of Lindau was closed because of a storm named <img src=x onerror="alert(5)"> Ottilie </p><script>alert(6)</script> in January.
                                          """;
    private static final String TWICE = """
                                        A meeting with much applause

                                        👏👏🏽 The council of Bregenz met 🎉 on Monday. The vote was postponed.

                                        Nothing else was decided 👏. The vote was postponed. The mayor of Bregenz, Anna Huber, went home.
                                        """;

    @BeforeEach
    void write() {
        WrittenArticles.write("hostile.md", HOSTILE);
        WrittenArticles.write("twice.txt", TWICE);
        WrittenArticles.delete("changing.txt");
        indexer.run(Progress.NONE);
    }

    @Test
    void whatAnArticleSaysIsNeverMarkup() {
        var answer = visit.open("/").ask("Why was the harbour of Lindau closed?");
        answer.locator(".number").first().hover();
        assertThat(visit.page().locator("#preview")).containsText("<script>alert(1)</script>");
        answer.locator(".number").first().click();
        Assertions.assertThat(visit.marked()).contains("<img src=x onerror=\"alert(5)\">");
        assertThat(visit.page().locator("#reader h2")).hasText("<script>alert(1)</script><img src=x onerror=alert(2)>");
        assertThat(visit.page().locator("img, b, #view script, #reader script, [onclick], [onerror]")).hasCount(0);
        assertThat(visit.page().locator("a[href^=javascript]")).hasCount(0);
        visit.open("/articles");
        assertThat(visit.page().locator("img, b, #view script")).hasCount(0);
    }

    @Test
    void theSecondOfTwoSentencesIsTheOneThatIsHighlighted() {
        int start = WrittenArticlesPageTest.codePoints(TWICE.lastIndexOf("The vote"));
        visit.open("/articles/twice#char=" + start + "," + (start + "The vote was postponed.".length()));
        Assertions.assertThat(visit.marked()).isEqualTo("The vote was postponed.");
        Assertions.assertThat(visit.page().evaluate(
                "() => document.querySelector('mark.active').previousSibling.textContent").toString())
                .isEqualTo("Nothing else was decided 👏. ");
    }

    private static int codePoints(int unit) {
        return TWICE.codePointCount(0, unit);
    }

    @Test
    void charactersThatCountTwiceInJavaScriptCountOnce() {
        assertMarked(visit.open("/").ask("When did the council of Bregenz meet?"), "👏👏🏽 The council");
        assertMarked(visit.open("/").ask("Who is the mayor of Bregenz?"), "The mayor of Bregenz");
    }

    private void assertMarked(Locator answer, String start) {
        answer.locator(".number").first().click();
        Assertions.assertThat(visit.marked()).isEqualTo(answer.locator(".statement .words").first().textContent())
                .startsWith(start);
    }

    @Test
    void aKeptAnswerTellsWhatBecameOfItsArticle() {
        WrittenArticles.write("changing.txt", "Tolls in Dornbirn\n\nThe toll in Dornbirn is nine euros.\n");
        indexer.run(Progress.NONE);
        var id = visit.open("/").ask("How much is the toll in Dornbirn?").getAttribute("data-answer");
        visit.open("/answers/" + id);
        assertThat(visit.page().locator(".notice")).hasCount(0);

        WrittenArticles.write("changing.txt", "Tolls in Dornbirn\n\nSince May: The toll in Dornbirn is nine euros.\n");
        indexer.run(Progress.NONE);
        visit.page().reload();
        assertThat(visit.page().locator("#notices")).containsText("“Tolls in Dornbirn” was changed since");
        visit.page().locator(".number").first().click();
        Assertions.assertThat(visit.marked()).isEqualTo("The toll in Dornbirn is nine euros.");
        assertThat(visit.page().locator("#reader")).containsText("these words now stand here");

        WrittenArticles.write("changing.txt", "Tolls in Dornbirn\n\nThere is no toll in Dornbirn.\n");
        indexer.run(Progress.NONE);
        visit.open("/answers/" + id).page().locator(".number").first().click();
        assertThat(visit.page().locator("#reader")).containsText("these words no longer stand in it");
        assertThat(visit.page().locator("mark.active")).hasCount(0);

        WrittenArticles.delete("changing.txt");
        indexer.run(Progress.NONE);
        visit.open("/answers/" + id);
        assertThat(visit.page().locator("#notices"))
                .containsText("“Tolls in Dornbirn” is no longer among the articles");
        assertThat(visit.page().locator(".statement").first()).containsText("nine euros");
    }
}
