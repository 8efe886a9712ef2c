package pincite.engine.reading.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;

import pincite.corpus.format.ArticleReader;
import pincite.corpus.format.ArticleReaderContract;
import pincite.corpus.format.Content;
import pincite.corpus.format.Particular;
import pincite.corpus.format.ReadArticle;
import pincite.corpus.format.UnreadableContentException;

class PdfReaderTest extends ArticleReaderContract {

    private static final List<String> FIRST = List.of("The court of Norburg set aside the licence of the Alder quarry",
            "on Tuesday. It said that the county had not weighed the dust.");
    private static final List<String> SECOND = List.of("The county may issue a new licence after it has measured",
            "the air for a year.");

    @Override
    protected ArticleReader reader() {
        return new PdfReader();
    }

    @Override
    protected List<Content> examples() {
        return List.of(pdf(List.of(FIRST)),
                pdf(List.of(FIRST, List.of("Zoë Ångström wrote the judgment in Norburg."))));
    }

    private static Content pdf(List<List<String>> pages) {
        try (var document = document(pages)) {
            return content(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Content content(PDDocument document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return new Content("filing.pdf", bytes.toByteArray());
    }

    private static PDDocument document(List<List<String>> pages) throws IOException {
        var document = new PDDocument();
        for (var lines : pages) {
            var page = new PDPage();
            document.addPage(page);
            try (var stream = new PDPageContentStream(document, page)) {
                write(stream, lines);
            }
        }
        return document;
    }

    private static void write(PDPageContentStream stream, List<String> lines) throws IOException {
        stream.beginText();
        stream.setFont(new PDType1Font(FontName.HELVETICA), 11);
        stream.setLeading(14);
        stream.newLineAtOffset(72, 720);
        for (var line : lines) {
            stream.showText(line);
            stream.newLine();
        }
        stream.endText();
    }

    private static ReadArticle read(Content content) throws Exception {
        return new PdfReader().read(content).get(0);
    }

    @Test
    void linesAreJoinedAndPagesKnown() throws Exception {
        var article = read(pdf(List.of(FIRST, SECOND)));
        assertThat(article.text()).contains("the Alder quarry on Tuesday.", "measured the air for a year.");
        assertThat(article.pages()).hasSize(2);
        assertThat(article.text().substring(article.pages().get(1))).startsWith("The county may issue");
    }

    @Test
    void runningHeadsAndNumbersOfPagesAreNoText() throws Exception {
        var pages = new ArrayList<List<String>>();
        for (int page = 1; page <= 5; page++) {
            var lines = new ArrayList<String>(List.of("Case 4:23-cv-00123   Alder Stone v. County of Norburg"));
            lines.addAll(page % 2 == 0 ? FIRST : SECOND);
            lines.add(page + " of 5");
            pages.add(lines);
        }
        assertThat(read(pdf(pages)).text()).doesNotContain("Case 4:23", "of 5").contains("weighed the dust");
    }

    @Test
    void numbersOfLinesAreNoText() throws Exception {
        var lines = new ArrayList<String>();
        for (int line = 1; line <= 24; line++) {
            lines.add(line + "  the county weighed " + "abcdefghijklmnopqrstuvwxyz".charAt(line)
                    + " against the dust of the quarry,");
        }
        assertThat(read(pdf(List.of(lines))).text()).doesNotContain(" 7 ", "12")
                .contains("weighed b against the dust of the quarry, the county weighed c");
    }

    @Test
    void scannedPagesAreNamed() throws Exception {
        assertThatThrownBy(() -> read(pdf(List.of(List.of(), List.of()))))
                .isInstanceOf(UnreadableContentException.class)
                .hasMessage("is scanned: run OCR first; its 2 pages have no text");
        assertThat(read(pdf(List.of(FIRST, List.of(), SECOND))).remarks()).singleElement().asString()
                .contains("page 2");
    }

    @Test
    void aLockedOneIsRefused() throws Exception {
        try (var document = document(List.of(FIRST))) {
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            var locked = content(document);
            assertThatThrownBy(() -> read(locked)).isInstanceOf(UnreadableContentException.class)
                    .hasMessageContaining("password");
        }
    }

    @Test
    void itSaysWhoWroteIt() throws Exception {
        try (var document = document(List.of(FIRST))) {
            document.getDocumentInformation().setTitle("Order setting aside the licence");
            document.getDocumentInformation().setAuthor("Ada Lind");
            var told = read(content(document)).particulars();
            assertThat(told.of(Particular.TITLE)).contains("Order setting aside the licence");
            assertThat(told.of(Particular.AUTHOR)).contains("Ada Lind");
        }
    }

    @Test
    void tooManyPagesAreRefused() throws Exception {
        try (var document = new PDDocument()) {
            for (int page = 0; page < 2_001; page++) {
                document.addPage(new PDPage());
            }
            var tooLong = content(document);
            assertThatThrownBy(() -> read(tooLong)).hasMessageContaining("2001 pages");
        }
    }
}
