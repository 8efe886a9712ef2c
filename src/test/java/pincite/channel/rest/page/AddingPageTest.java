package pincite.channel.rest.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

import com.microsoft.playwright.options.FilePayload;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** Files that are dropped on the page. */
@QuarkusTest
@TestProfile(WrittenArticles.class)
class AddingPageTest extends PageCase {

    private static byte[] filing() throws IOException {
        try (var document = new PDDocument(); var bytes = new ByteArrayOutputStream()) {
            page(document, "The parties of the matter of Varga met in Bregenz for two days.");
            page(document, "The court of Lindau dismissed the petition of Varga because it was unsigned, as file "
                    + System.nanoTime() + " says.");
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static void page(PDDocument document, String line) throws IOException {
        var page = new PDPage();
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
            content.newLineAtOffset(72, 600);
            content.showText(line);
            content.endText();
        }
    }

    @Test
    void aFilingIsAskedAboutAsSoonAsItIsRead() throws IOException {
        var page = visit.open("/articles").page();
        page.locator("#files")
                .setInputFiles(new FilePayload[]{new FilePayload("filing.pdf", "application/pdf", filing()),
                        new FilePayload("odd.xyz", "application/octet-stream", "?".getBytes(UTF_8))});
        var rows = page.locator(".added li");
        assertThat(rows.filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("filing.pdf")))
                .containsText("can be asked about: filing");
        assertThat(rows.filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("odd.xyz")))
                .containsText("is no kind of file that is read");
        var answer = visit.open("/").ask("Why was the petition of Varga dismissed?");
        assertThat(answer.locator(".sources .imprint").first()).containsText("page 2");
        answer.locator(".number").first().click();
        Assertions.assertThat(visit.marked()).contains("because it was unsigned");
    }

    @Test
    void whatIsDroppedIsTaken() {
        var page = visit.open("/articles").page();
        page.evaluate(
                """
                () => {
                  const dropped = new DataTransfer();
                  dropped.items.add(new File(['The mayor of Rorschach resigned on Monday. ' + performance.timeOrigin], 'rorschach.txt'));
                  document.querySelector('.drop').dispatchEvent(new DragEvent('drop', { dataTransfer: dropped, bubbles: true, cancelable: true }));
                }""");
        assertThat(page.locator(".added li")).containsText("can be asked about: rorschach");
        assertThat(page.locator(".articles")).containsText("The mayor of Rorschach resigned on Monday.");
    }
}
